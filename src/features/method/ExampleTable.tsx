import { PlainTable } from '#ui/PlainTable.tsx';
import styles from './ExampleTable.module.css';
import type { Table } from './exampleTables.ts';

/** One step of the worked example. */
export function ExampleTable({ table }: { readonly table: Table }) {
  return <PlainTable {...table} className={styles.table} />;
}
