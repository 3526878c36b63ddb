// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Cell, ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';

afterEach(cleanup);

function show() {
  render(
    <Table
      caption="Distances"
      fold="cards"
      head={['City', 'By train'].map((heading) => (
        <ColumnHeading key={heading}>{heading}</ColumnHeading>
      ))}
    >
      <RowGroup>
        <Row data-kind="city">
          <RowHeading>Bern</RowHeading>
          <Cell label="By train">An hour</Cell>
        </Row>
        <Row>
          <RowHeading scope="rowgroup" span={2}>
            Others
          </RowHeading>
        </Row>
      </RowGroup>
      <RowGroup kind="sums">
        <Row>
          <Cell span={2}>Two in all</Cell>
        </Row>
      </RowGroup>
    </Table>,
  );
  return within(screen.getByRole('table', { name: 'Distances' }));
}

test('every element spells out its role, which it would lose as a block', () => {
  const table = show();
  const elements = [
    ...table.getAllByRole('rowgroup'),
    ...table.getAllByRole('row'),
    ...table.getAllByRole('columnheader'),
    ...table.getAllByRole('rowheader'),
    ...table.getAllByRole('cell'),
  ];

  expect(elements).toHaveLength(3 + 4 + 2 + 2 + 2);
  expect(elements.filter((element) => !element.hasAttribute('role'))).toEqual([]);
});

test('a heading says what it heads', () => {
  const table = show();

  expect(table.getByRole('columnheader', { name: 'City' })).toHaveAttribute('scope', 'col');
  expect(table.getByRole('rowheader', { name: 'Bern' })).toHaveAttribute('scope', 'row');
  expect(table.getByRole('rowheader', { name: 'Others' })).toHaveAttribute('scope', 'rowgroup');
});

test('a cell over several columns says so also where the table is folded', () => {
  const wide = show().getByRole('cell', { name: 'Two in all' });

  expect(wide).toHaveAttribute('colspan', '2');
  expect(wide).toHaveAttribute('aria-colspan', '2');
});

test('the label of a cell is for the eye only, since its column has the same heading', () => {
  const table = show();

  expect(table.getByRole('cell', { name: 'An hour' })).toHaveTextContent('By trainAn hour');
  expect(table.getByRole('row', { name: 'Bern An hour' })).toHaveAttribute('data-kind', 'city');
});
