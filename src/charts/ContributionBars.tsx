import { Fragment, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { formatTenths } from '#lib/english.ts';
import { Bar } from '#ui/drawing/Bar.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import { Cell, ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';
import styles from './ContributionBars.module.css';
import { SlotTag, type Tag } from './SlotTag.tsx';
import { useHeldOrder } from './useHeldOrder.ts';

/** One part of the lead. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** The points that the part adds to the lead, in tenths: positive for the left, negative for the right. */
  readonly shownTenths: number;
  readonly note?: string;
  /** Content under the row. */
  readonly more?: ReactNode;
}

interface Props {
  readonly caption: string;
  /** The heading of the first column: “Answer”, “Factor”. */
  readonly heading?: string;
  readonly left: Tag;
  readonly right: Tag;
  readonly rows: readonly BarRow[];
  /** The lead that the rows add up to: “Go leads Rust by 5.5 points”. */
  readonly total: string;
}

/**
 * Shows the parts of a lead: points on each side, the two sums and their difference. While something is open under a row,
 * the rows keep their places, also if their points change.
 */
export function ContributionBars({ caption, heading = 'From', left, right, rows, total }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const isOpen = useHasOpen(table);
  const placed = useHeldOrder(rows, isOpen);
  const longest = Math.max(1, ...rows.map(({ shownTenths }) => Math.abs(shownTenths)));
  return (
    <Table
      ref={table}
      caption={caption}
      fold="pairs"
      className={styles.bars}
      head={
        <>
          <ColumnHeading data-folded="hidden">{heading}</ColumnHeading>
          <ColumnHeading data-side="left" data-align="end">
            <span className={styles.pointsFor}>{'points for '}</span>
            <SlotTag {...left} />
          </ColumnHeading>
          <ColumnHeading data-side="right">
            <Hidden>{'points for '}</Hidden>
            <SlotTag {...right} />
            <span className={styles.pointsFor} aria-hidden="true">
              {' points for'}
            </span>
          </ColumnHeading>
        </>
      }
    >
      <RowGroup>
        {placed.map((row) => (
          <Fragment key={row.id}>
            <Row data-kind={row.more ? 'opens' : undefined}>
              <RowHeading>
                <b>{row.label}</b>
                {row.detail && <span className={styles.detail}>{` ${row.detail}`}</span>}
                {row.note && <span className={styles.detail}>{` ${row.note}`}</span>}
              </RowHeading>
              <Points side="left" slot={left.slot} tenths={row.shownTenths} longest={longest} />
              <Points side="right" slot={right.slot} tenths={opposite(row.shownTenths)} longest={longest} />
            </Row>
            {row.more && (
              <Row data-kind="more">
                <Cell span={3}>{row.more}</Cell>
              </Row>
            )}
          </Fragment>
        ))}
      </RowGroup>
      <Sums rows={rows} total={total} />
    </Table>
  );
}

/** Returns true while something is open in the table. */
function useHasOpen(table: RefObject<HTMLTableElement | null>): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const { current } = table;
    const look = () => setIsOpen([...(current?.querySelectorAll('details[open]') ?? [])].some(isSeen));
    // The event does not bubble.
    current?.addEventListener('toggle', look, true);
    return () => current?.removeEventListener('toggle', look, true);
  }, [table]);
  return isOpen;
}

/** Returns false for an element inside of something closed. */
function isSeen(details: Element): boolean {
  return !details.parentElement?.closest('details:not([open])');
}

interface PointsProps {
  readonly side: 'left' | 'right';
  readonly slot: number;
  readonly tenths: number;
  readonly longest: number;
}

/**
 * Shows one side of a row: its points if they are on this side, otherwise nothing. A row worth nothing shows 0 on both.
 */
function Points({ side, slot, tenths, longest }: PointsProps) {
  return (
    <Cell data-side={side}>
      {tenths >= 0 && (
        <span className={styles.points}>
          {tenths > 0 && <Bar slot={slot} share={tenths / longest} />}
          <span>{formatTenths(tenths)}</span>
        </span>
      )}
    </Cell>
  );
}

function Sums({ rows, total }: Pick<Props, 'rows' | 'total'>) {
  const forLeft = sum(rows.map(({ shownTenths }) => Math.max(0, shownTenths)));
  const forRight = sum(rows.map(({ shownTenths }) => Math.max(0, -shownTenths)));
  const [more, less] = forLeft >= forRight ? [forLeft, forRight] : [forRight, forLeft];
  return (
    <RowGroup kind="sums">
      <Row>
        <RowHeading>On each side</RowHeading>
        <Cell data-side="left">{formatTenths(forLeft)}</Cell>
        <Cell data-side="right">{formatTenths(forRight)}</Cell>
      </Row>
      <Row data-kind="difference">
        <RowHeading>{`${formatTenths(more)} less ${formatTenths(less)}`}</RowHeading>
        <Cell span={2}>{total}</Cell>
      </Row>
    </RowGroup>
  );
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/** Returns the negative number, but 0 for 0 instead of -0. */
function opposite(tenths: number): number {
  return 0 - tenths;
}
