import { type ReactNode, useState } from 'react';
import { sayIdle } from '#words/compare/balance.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import { BalanceRow, type Row, type Sides, Worth } from './BalanceRow.tsx';
import styles from './FactorBalance.module.css';
import { SlotTag, type Tag } from './SlotTag.tsx';
import { useHeldOrder } from './useHeldOrder.ts';

interface Props {
  readonly caption: string;
  readonly left: Tag;
  readonly right: Tag;
  readonly rows: readonly Row[];
  /** The lead that the rows add up to, in tenths of a point; undefined if nothing is weighed. */
  readonly total?: { readonly label: string; readonly tenths: number };
}

/**
 * Compares two options factor by factor, with the values on either side of one line. Rows that make no difference are
 * folded under their count. While a row is open the rows keep their order, even if its values change. Roles are spelled
 * out because phones lay the table out as blocks.
 */
export function FactorBalance({ caption, left, right, rows, total }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const placed = useHeldOrder(rows, opened.size > 0);
  const isIdle = (row: Row) => row.isIdle === true && !opened.has(row.id);
  const idle = placed.filter(isIdle);
  const rowOf = (row: Row) => (
    <BalanceRow
      key={row.id}
      row={row}
      sides={[left, right]}
      state={opened.has(row.id) ? 'open' : 'closed'}
      onToggle={() => setOpened(toggled(opened, row.id))}
    />
  );
  return (
    <table className={styles.balance} role="table">
      <caption>
        <Hidden>{caption}</Hidden>
      </caption>
      <Head sides={[left, right]} measure={total ? 'Worth' : 'Difference'} />
      <tbody role="rowgroup">{placed.filter((row) => !isIdle(row)).map(rowOf)}</tbody>
      {idle.length > 0 && <Folded>{idle.map(rowOf)}</Folded>}
      {total && (
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row" colSpan={3} aria-colspan={3}>
              {total.label}
            </th>
            <Worth tenths={total.tenths} sides={[left, right]} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Head({ sides: [left, right], measure }: { readonly sides: Sides; readonly measure: string }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          Factor
        </th>
        <th role="columnheader" scope="col" data-side="left" data-align="end">
          <SlotTag {...left} />
        </th>
        <th role="columnheader" scope="col" data-side="right">
          <SlotTag {...right} />
        </th>
        <th role="columnheader" scope="col" data-kind="worth">
          {measure}
        </th>
      </tr>
    </thead>
  );
}

/** Folds rows under their count; they open on demand. */
function Folded({ children }: { readonly children: readonly ReactNode[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <tbody role="rowgroup">
      <tr role="row" data-kind="fold">
        <th role="rowheader" scope="row" colSpan={4} aria-colspan={4}>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span>{sayIdle(children.length)}</span>
          </button>
        </th>
      </tr>
      {isOpen && children}
    </tbody>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
