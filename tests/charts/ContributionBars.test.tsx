// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type BarRow, ContributionBars } from '#charts/ContributionBars.tsx';

afterEach(cleanup);

const rowsOf = (...tenths: readonly number[]) =>
  tenths.map((shownTenths, place) => ({ id: `${place}`, label: `Row ${place}`, shownTenths }));
const show = (...tenths: readonly number[]) => render(bars(rowsOf(...tenths)));
const bars = (rows: readonly BarRow[]) => {
  const [left, right] = [
    { slot: 1, label: 'Go' },
    { slot: 2, label: 'Rust' },
  ] as const;
  return (
    <ContributionBars
      caption="Points by answer"
      left={left}
      right={right}
      rows={rows}
      total="Go leads Rust by 5.5 points"
    />
  );
};
const cellsOf = (name: RegExp | string) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('the table has a caption, and columns named by their options', () => {
  show(64);
  expect(screen.getByRole('table', { name: 'Points by answer' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'points for Go' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'points for Rust' })).toBeVisible();
});

test('points are on the side that they favour', () => {
  show(64, -55);
  expect(cellsOf(/^Row 0/)).toEqual(['6.4', '']);
  expect(cellsOf(/^Row 1/)).toEqual(['', '5.5']);
});

test('a part worth nothing shows 0 on both sides', () => {
  show(0);
  expect(cellsOf(/^Row 0/)).toEqual(['0.0', '0.0']);
});

test('both sides are added up, and their difference is the lead, in words', () => {
  show(64, -55, 37, -28, 26, 11);
  expect(cellsOf(/^On each side/)).toEqual(['13.8', '8.3']);
  expect(cellsOf(/^13.8 less 8.3/)).toEqual(['Go leads Rust by 5.5 points']);
});

test('the smaller sum is subtracted from the larger one', () => {
  show(10, -35);
  expect(cellsOf(/^3.5 less 1.0/)).toHaveLength(1);
});

test('bars are as long as their points, the longest filling its side', () => {
  show(40, -10);
  const widths = [...document.querySelectorAll('svg[width$="%"]')].map((bar) => bar.getAttribute('width'));
  expect(widths).toEqual(['100.00%', '25.00%']);
});

test('rows keep their places while something is open under one of them, and are sorted when it is closed', () => {
  const sorted = (...ids: readonly string[]) =>
    bars(ids.map((id) => ({ id, label: `Row ${id}`, shownTenths: 1, more: disclosure(id) })));
  const disclosure = (id: string) => (
    <details aria-label={id}>
      <details open />
    </details>
  );
  const names = () => screen.getAllByRole('rowheader', { name: /^Row/ }).map(({ textContent }) => textContent);
  const { rerender } = render(sorted('a', 'b', 'c'));
  const details = screen.getByLabelText('b');
  details.toggleAttribute('open', true);
  fireEvent(details, new Event('toggle'));
  rerender(sorted('c', 'b', 'd', 'a'));
  expect(names()).toEqual(['Row a', 'Row b', 'Row c', 'Row d']);
  details.toggleAttribute('open', false);
  fireEvent(details, new Event('toggle'));
  expect(names()).toEqual(['Row c', 'Row b', 'Row d', 'Row a']);
});
