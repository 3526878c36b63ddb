import type { ReactNode } from 'react';
import { assertNever } from '#lib/assertNever.ts';
import { Section } from '#ui/page/Section.tsx';
import { Cell, ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';
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
      <Table
        caption="Answers by person"
        fold="cards-on-screen"
        className={styles.answers}
        head={['Question', ...table.columns, table.lastColumn].map((label, place) => (
          <ColumnHeading key={`${place} ${label}`}>{label}</ColumnHeading>
        ))}
      >
        <RowGroup>
          {table.rows.map((row) => (
            <AnswersRow key={row.label} row={row} table={table} />
          ))}
        </RowGroup>
      </Table>
    </Section>
  );
}

interface RowProps {
  readonly row: AnswerRow;
  readonly table: AnswerTable;
}

function AnswersRow({ row, table: { columns, lastLabel } }: RowProps) {
  const isAgreed = row.kind === 'agreed';
  return (
    <Row data-state={isAgreed ? undefined : 'differs'}>
      <RowHeading>{row.label}</RowHeading>
      {cellsOf(row, columns)}
      {isAgreed ? <Cell>{row.last}</Cell> : <Cell label={lastLabel}>{row.last}</Cell>}
    </Row>
  );
}

function cellsOf(row: AnswerRow, columns: readonly string[]): ReactNode {
  switch (row.kind) {
    case 'by-person':
      return row.said.map((said, place) => (
        <Cell key={`${place} ${columns[place]}`} label={columns[place] ?? ''}>
          {said}
        </Cell>
      ));
    case 'by-position':
      return (
        <Cell>
          <ul role="list">
            {row.said.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </Cell>
      );
    case 'agreed':
      return <Cell span={columns.length}>{row.said}</Cell>;
    default:
      return assertNever(row);
  }
}
