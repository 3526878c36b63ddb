import { type ReactNode, useState } from 'react';
import { sayIdle } from '#words/compare/balance.ts';
import { ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';
import { BalanceRow, type ComparedFactor, type Sides, Worth } from './BalanceRow.tsx';
import styles from './FactorBalance.module.css';
import { SlotTag, type Tag } from './SlotTag.tsx';
import { useHeldOrder } from './useHeldOrder.ts';

interface Props {
  readonly caption: string;
  readonly left: Tag;
  readonly right: Tag;
  readonly rows: readonly ComparedFactor[];
  /** The lead that the rows add up to, in tenths of a point; undefined if nothing is weighed. */
  readonly total?: { readonly label: string; readonly tenths: number };
}

/**
 * Compares two options factor by factor, with the values on either side of one line. Rows that make no difference are
 * folded under their count. While a row is open the rows keep their order, even if its values change.
 */
export function FactorBalance({ caption, left, right, rows, total }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const placed = useHeldOrder(rows, opened.size > 0);
  const isIdle = (row: ComparedFactor) => row.isIdle === true && !opened.has(row.id);
  const idle = placed.filter(isIdle);
  const rowOf = (row: ComparedFactor) => (
    <BalanceRow
      key={row.id}
      row={row}
      sides={[left, right]}
      state={opened.has(row.id) ? 'open' : 'closed'}
      onToggle={() => setOpened(toggled(opened, row.id))}
    />
  );
  return (
    <Table
      caption={caption}
      fold="pairs"
      className={styles.balance}
      head={<Head sides={[left, right]} measure={total ? 'Worth' : 'Difference'} />}
    >
      <RowGroup>{placed.filter((row) => !isIdle(row)).map(rowOf)}</RowGroup>
      {idle.length > 0 && <Folded>{idle.map(rowOf)}</Folded>}
      {total && (
        <RowGroup kind="sums">
          <Row>
            <RowHeading span={3}>{total.label}</RowHeading>
            <Worth tenths={total.tenths} sides={[left, right]} />
          </Row>
        </RowGroup>
      )}
    </Table>
  );
}

function Head({ sides: [left, right], measure }: { readonly sides: Sides; readonly measure: string }) {
  return (
    <>
      <ColumnHeading data-folded="hidden">Factor</ColumnHeading>
      <ColumnHeading data-side="left" data-align="end">
        <SlotTag {...left} />
      </ColumnHeading>
      <ColumnHeading data-side="right">
        <SlotTag {...right} />
      </ColumnHeading>
      <ColumnHeading data-kind="worth" data-folded="hidden">
        {measure}
      </ColumnHeading>
    </>
  );
}

/** Folds rows under their count; they open on demand. */
function Folded({ children }: { readonly children: readonly ReactNode[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <RowGroup>
      <Row data-kind="fold">
        <RowHeading span={4}>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span>{sayIdle(children.length)}</span>
          </button>
        </RowHeading>
      </Row>
      {isOpen && children}
    </RowGroup>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
