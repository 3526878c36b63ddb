import { type ReactNode, useId, useState } from 'react';
import { formatTenths } from '#lib/formatTenths.ts';
import { Bar } from '#ui/Bar.tsx';
import { Hidden } from '#ui/Hidden.tsx';
import styles from './FactorBalance.module.css';
import { OptionName } from './OptionName.tsx';

interface Side {
  readonly slot: number;
  readonly label: string;
}

interface Row {
  readonly id: string;
  readonly label: string;
  /** How much of the weight it has, in words. */
  readonly share?: string;
  /** Values from 0 to 100. */
  readonly left: number;
  readonly right: number;
  /** What the difference adds to the lead, in tenths of a point, positive for the left; null where nothing is weighed. */
  readonly worthTenths: number | null;
  /** What opens under the row. */
  readonly detail?: ReactNode;
}

interface Props {
  readonly caption: string;
  readonly left: Side;
  readonly right: Side;
  readonly rows: readonly Row[];
  /** The lead that the rows add up to, in tenths of a point; left out where nothing is weighed. */
  readonly total?: { readonly label: string; readonly tenths: number };
}

/** Two options factor by factor, values to either side of one line. Roles are written out for phones. */
export function FactorBalance({ caption, left, right, rows, total }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setOpened((before) => toggled(before, id));
  return (
    <table className={styles.balance} role="table">
      <caption>
        <Hidden>{caption}</Hidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Factor
          </th>
          <th role="columnheader" scope="col" data-side="left">
            <OptionName {...left} />
          </th>
          <th role="columnheader" scope="col" data-side="right">
            <OptionName {...right} />
          </th>
          {total && (
            <th role="columnheader" scope="col" data-kind="worth">
              Worth
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <FactorRow
            key={row.id}
            row={row}
            sides={[left, right]}
            state={opened.has(row.id) ? 'open' : 'closed'}
            onToggle={() => toggle(row.id)}
          />
        ))}
      </tbody>
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

interface FactorRowProps {
  readonly row: Row;
  readonly sides: readonly [Side, Side];
  readonly state: 'open' | 'closed';
  readonly onToggle: () => void;
}

function FactorRow({ row, sides, state, onToggle }: FactorRowProps) {
  const id = useId();
  const isOpen = state === 'open' && row.detail !== undefined;
  return (
    <>
      <tr role="row" data-state={isOpen ? 'open' : undefined}>
        <th role="rowheader" scope="row">
          {row.detail === undefined ? (
            <b>{row.label}</b>
          ) : (
            <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={onToggle}>
              <span>{row.label}</span>
            </button>
          )}
          {row.share && <span className={styles.share}>{row.share}</span>}
        </th>
        <ValueCell side="left" slot={sides[0].slot} value={row.left} />
        <ValueCell side="right" slot={sides[1].slot} value={row.right} />
        {row.worthTenths !== null && <Worth tenths={row.worthTenths} sides={sides} />}
      </tr>
      {isOpen && (
        <tr role="row" id={id} data-kind="detail">
          <td role="cell" colSpan={row.worthTenths === null ? 3 : 4} aria-colspan={row.worthTenths === null ? 3 : 4}>
            {row.detail}
          </td>
        </tr>
      )}
    </>
  );
}

function ValueCell({
  side,
  slot,
  value,
}: {
  readonly side: 'left' | 'right';
  readonly slot: number;
  readonly value: number;
}) {
  return (
    <td role="cell" data-side={side}>
      <span className={styles.value}>
        {value > 0 && <Bar slot={slot} share={value / 100} />}
        <span>{value}</span>
      </span>
    </td>
  );
}

function Worth({ tenths, sides: [left, right] }: { readonly tenths: number; readonly sides: readonly [Side, Side] }) {
  return (
    <td role="cell" data-kind="worth">
      {tenths === 0 ? (
        formatTenths(0)
      ) : (
        <>
          <OptionName {...(tenths > 0 ? left : right)} /> +{formatTenths(Math.abs(tenths))}
        </>
      )}
    </td>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
