// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, expect, test } from 'vitest';
import { FactorBalance } from '#charts/FactorBalance.tsx';

afterEach(cleanup);

const row = { id: 'tail', label: 'Tail latency', share: '10% of the weight', left: 60, right: 95 };
type Rows = ComponentProps<typeof FactorBalance>['rows'];
const balanceOf = (rows: Rows, total?: { readonly label: string; readonly tenths: number }) => (
  <FactorBalance
    caption="Go and Rust by factor"
    left={{ slot: 1, label: 'Go' }}
    right={{ slot: 2, label: 'Rust' }}
    rows={rows}
    {...(total && { total })}
  />
);
const showRows = (rows: Rows) => render(balanceOf(rows));
const show = (worthTenths: number | null) =>
  render(
    balanceOf(
      [{ ...row, worthTenths, detail: 'Where it comes from' }],
      worthTenths === null ? undefined : { label: 'All factors', tenths: worthTenths },
    ),
  );
const cells = () =>
  within(screen.getByRole('row', { name: /^Tail latency/ }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('a row has both values and what their difference is worth, with the option that it favours', () => {
  show(-35);
  expect(cells()).toEqual(['60', '95', 'Rust +3.535 apart']);
  expect(screen.getByRole('row', { name: 'All factors Rust +3.5' })).toBeVisible();
});

test('if nothing is weighed, a row shows the difference instead of its worth', () => {
  show(null);
  expect(cells()).toEqual(['60', '95', 'Rust +35']);
  expect(screen.getByRole('columnheader', { name: 'Difference' })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'Worth' })).toBeNull();
  expect(screen.queryByRole('row', { name: /^All factors/ })).toBeNull();
});

test('a row opens its details, and closes them again', async () => {
  show(-35);
  const factor = screen.getByRole('button', { name: 'Tail latency' });
  expect(factor).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(factor);
  expect(factor).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('cell', { name: 'Where it comes from' })).toBeVisible();
  await userEvent.click(factor);
  expect(screen.queryByText('Where it comes from')).toBeNull();
});

test('an own value is marked, with ours beside it', () => {
  showRows([{ ...row, ours: { right: 88 }, worthTenths: -35 }]);
  expect(cells()).toEqual(['60', '95own, ours is 88', 'Rust +3.535 apart']);
});

test('rows that make no difference are folded under their count, and open on demand', async () => {
  const even = (id: string) => ({ id, label: id, left: 50, right: 50, worthTenths: 0, isIdle: true, detail: 'A fact' });
  showRows([{ ...row, worthTenths: -35, detail: 'A fact' }, even('Tooling'), even('Hiring')]);
  expect(screen.queryByRole('row', { name: /^Tooling/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Two factors make no difference: they cancel out' }));
  expect(screen.getByRole('row', { name: /^Tooling 50 50/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Hiring' }));
  expect(screen.getByRole('button', { name: 'One factor makes no difference: it cancels out' })).toBeVisible();
});

test('the rows keep their order while one is open, and take the new order when all are closed', async () => {
  const rows = [
    { ...row, worthTenths: -35, detail: 'A fact' },
    { ...row, id: 'speed', label: 'Speed', worthTenths: -30, detail: 'A fact' },
  ];
  const view = showRows(rows);
  const order = () => screen.getAllByRole('button').map((button) => button.textContent);
  await userEvent.click(screen.getByRole('button', { name: 'Speed' }));
  view.rerender(balanceOf(rows.toReversed()));
  expect(order()).toEqual(['Tail latency', 'Speed']);
  await userEvent.click(screen.getByRole('button', { name: 'Speed' }));
  expect(order()).toEqual(['Speed', 'Tail latency']);
});
