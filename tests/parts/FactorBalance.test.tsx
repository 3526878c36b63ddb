// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FactorBalance } from '#parts/FactorBalance.tsx';

afterEach(cleanup);

const row = { id: 'tail', label: 'Tail latency', share: '10% of the weight', left: 60, right: 95 };
const show = (worthTenths: number | null) =>
  render(
    <FactorBalance
      caption="Go and Rust by factor"
      left={{ slot: 1, label: 'Go' }}
      right={{ slot: 2, label: 'Rust' }}
      rows={[{ ...row, worthTenths, detail: 'Where it comes from' }]}
      {...(worthTenths !== null && { total: { label: 'All factors', tenths: worthTenths } })}
    />,
  );
const cells = () =>
  within(screen.getByRole('row', { name: /^Tail latency/ }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('a row has both values and what their difference is worth, with the name of whom it speaks for', () => {
  show(-35);
  expect(cells()).toEqual(['60', '95', 'Rust +3.5']);
  expect(screen.getByRole('row', { name: 'All factors Rust +3.5' })).toBeVisible();
});

test('where nothing is weighed there is no column of worth', () => {
  show(null);
  expect(cells()).toEqual(['60', '95']);
  expect(screen.queryByRole('columnheader', { name: 'Worth' })).toBeNull();
  expect(screen.queryByRole('row', { name: /^All factors/ })).toBeNull();
});

test('a row opens what is behind it, and closes it again', async () => {
  show(-35);
  const factor = screen.getByRole('button', { name: 'Tail latency' });
  expect(factor).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(factor);
  expect(factor).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('cell', { name: 'Where it comes from' })).toBeVisible();
  await userEvent.click(factor);
  expect(screen.queryByText('Where it comes from')).toBeNull();
});
