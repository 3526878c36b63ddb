import { type ReactNode, useId } from 'react';
import { Bar } from '#ui/drawing/Bar.tsx';
import { Cell, Row, RowHeading } from '#ui/page/Table.tsx';
import { sayApart, sayDifference, sayOurs } from '#words/compare/balance.ts';
import { sayPoints } from '#words/lead.ts';
import styles from './FactorBalance.module.css';
import { SlotTag, type Tag } from './SlotTag.tsx';

/** One factor of a comparison. */
export interface ComparedFactor {
  readonly id: string;
  readonly label: string;
  /** The factor's share of the weight, in words. */
  readonly share?: string;
  /** Values from 0 to 100. */
  readonly left: number;
  readonly right: number;
  /** Our values, for the sides where the reader's own value replaces ours. */
  readonly ours?: { readonly left?: number; readonly right?: number };
  /** The points that the difference adds to the lead, in tenths, positive for the left; null if nothing is weighed. */
  readonly worthTenths: number | null;
  /** True if the factor makes no difference: equal values, or no weight. */
  readonly isIdle?: boolean;
  /** Content that opens under the row. */
  readonly detail?: ReactNode;
}

export type Sides = readonly [Tag, Tag];

interface BalanceRowProps {
  readonly row: ComparedFactor;
  readonly sides: Sides;
  readonly state: 'open' | 'closed';
  readonly onToggle: () => void;
}

/** Shows a factor with both values and what their difference is worth, and details that open under it. */
export function BalanceRow({ row, sides, state, onToggle }: BalanceRowProps) {
  const id = useId();
  const isOpen = state === 'open' && row.detail !== undefined;
  return (
    <>
      <Row data-state={isOpen ? 'open' : undefined}>
        <RowHeading>
          {row.detail === undefined ? (
            <b>{row.label}</b>
          ) : (
            <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={onToggle}>
              <span>{row.label}</span>
            </button>
          )}
          {row.share && <span className={styles.share}>{row.share}</span>}
        </RowHeading>
        <ValueCell side="left" slot={sides[0].slot} value={row.left} ours={row.ours?.left} />
        <ValueCell side="right" slot={sides[1].slot} value={row.right} ours={row.ours?.right} />
        {row.worthTenths === null ? (
          <Difference difference={row.left - row.right} sides={sides} />
        ) : (
          <Worth tenths={row.worthTenths} sides={sides}>
            <span className={styles.share}>{sayApart(row.left - row.right)}</span>
          </Worth>
        )}
      </Row>
      {isOpen && (
        <Row id={id} data-kind="detail">
          <Cell span={4}>{row.detail}</Cell>
        </Row>
      )}
    </>
  );
}

interface ValueCellProps {
  readonly side: 'left' | 'right';
  readonly slot: number;
  readonly value: number;
  readonly ours: number | undefined;
}

function ValueCell({ side, slot, value, ours }: ValueCellProps) {
  return (
    <Cell data-side={side}>
      <span className={styles.value}>
        {value > 0 && <Bar slot={slot} share={value / 100} />}
        <span>{value}</span>
      </span>
      {ours !== undefined && <span className={styles.share}>{sayOurs(ours)}</span>}
    </Cell>
  );
}

interface WorthProps {
  readonly tenths: number;
  readonly sides: Sides;
  readonly children?: ReactNode;
}

/** Shows points with the name of the option that they favour. */
export function Worth({ tenths, sides: [left, right], children }: WorthProps) {
  return (
    <Cell data-kind="worth" data-align="end">
      {tenths !== 0 && <SlotTag {...(tenths > 0 ? left : right)} />}
      <span>{` ${sayPoints(tenths)}`}</span>
      {children}
    </Cell>
  );
}

function Difference({ difference, sides: [left, right] }: { readonly difference: number; readonly sides: Sides }) {
  return (
    <Cell data-kind="worth" data-align="end">
      {difference !== 0 && <SlotTag {...(difference > 0 ? left : right)} />}
      <span>{` ${sayDifference(difference)}`}</span>
    </Cell>
  );
}
