import { PlainTable } from '#ui/page/PlainTable.tsx';
import styles from './ExampleTable.module.css';
import type { Table } from '#words/method/exampleTables.ts';

/** Shows one step of the worked example. */
export function ExampleTable({ table }: { readonly table: Table }) {
  return <PlainTable {...table} className={styles.table} />;
}
