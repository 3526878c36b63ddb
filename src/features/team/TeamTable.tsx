import type { ReactNode } from 'react';
import { assertNever } from '#lib/assertNever.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import { Section } from '#ui/page/Section.tsx';
import { type AnswerRow, type AnswerTable, answerTable } from '#words/team/answerTable.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';
import styles from './TeamTable.module.css';

/**
 * Shows everyone's answers: first the questions on which members differ, by how far they move the joint lead, then the
 * others.
 */
export function TeamTable({ team }: { readonly team: WeighedTeam }) {
  const table = answerTable(team);
  return (
    <Section heading="Where they agree and where they differ" sentence={table.sentence}>
      <table className={styles.answers} role="table">
        <caption>
          <Hidden>Answers by person</Hidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Question', ...table.columns, table.lastColumn].map((label, place) => (
              <th key={`${place} ${label}`} role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row) => (
            <Row key={row.label} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface RowProps {
  readonly row: AnswerRow;
  readonly table: AnswerTable;
}

function Row({ row, table: { columns, lastLabel } }: RowProps) {
  const isAgreed = row.kind === 'agreed';
  return (
    <tr role="row" data-state={isAgreed ? undefined : 'differs'}>
      <th role="rowheader" scope="row">
        {row.label}
      </th>
      {cellsOf(row, columns)}
      {isAgreed ? <td role="cell">{row.last}</td> : <Cell who={lastLabel}>{row.last}</Cell>}
    </tr>
  );
}

function cellsOf(row: AnswerRow, columns: readonly string[]): ReactNode {
  switch (row.kind) {
    case 'by-person':
      return row.said.map((said, place) => (
        <Cell key={`${place} ${columns[place]}`} who={columns[place] ?? ''}>
          {said}
        </Cell>
      ));
    case 'by-position':
      return (
        <td role="cell">
          <ul role="list">
            {row.said.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </td>
      );
    case 'agreed':
      return (
        <td role="cell" colSpan={columns.length} aria-colspan={columns.length}>
          {row.said}
        </td>
      );
    default:
      return assertNever(row);
  }
}

/** Shows an answer with the name of the member, for phones, where there are no columns. */
function Cell({ who, children }: { readonly who: string; readonly children: string }) {
  return (
    <td role="cell">
      <span className={styles.who} aria-hidden="true">
        {who}
      </span>
      <span>{children}</span>
    </td>
  );
}
