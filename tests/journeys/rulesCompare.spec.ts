import type { Page } from '@playwright/test';
import { kinds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('the comparison is a table with a caption, a column an option and a row a factor', async ({ page }) => {
  await page.goto(kinds.compare);
  await expect(table(page)).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText(['Factor', 'Go', 'Rust', 'Worth']);
  const rows = table(page).locator('tbody').getByRole('row');
  const count = await rows.count();
  expect(count).toBeGreaterThan(8);
  await expect(table(page).locator('tbody').getByRole('rowheader')).toHaveCount(count);
  await expect(rows.first().getByRole('cell')).toHaveCount(3);
});

test('a difference is told by a name and a sign, not by colour alone', async ({ page }) => {
  await page.goto(kinds.compare);
  await expect(table(page)).toBeVisible();
  const worths = await table(page).locator('tbody [data-kind="worth"]').allInnerTexts();
  expect(worths.length).toBeGreaterThan(8);
  for (const worth of worths) {
    expect(worth.replaceAll(/\s+/gu, ' ').trim()).toMatch(/^(?:(?:Go|Rust) \+\d+\.\d|0\.0)$/u);
  }
});

test('swapping the sides mirrors the comparison and says so', async ({ page }) => {
  await page.goto(kinds.compare);
  const before = await rowsOf(page);
  await expect(page.getByRole('status').filter({ hasText: 'Comparing Go and Rust' })).toBeAttached();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rust and Go, side by side');
  await expect(page.getByRole('status').filter({ hasText: /^Comparing Rust and Go, \d+ differences$/ })).toBeAttached();
  const after = await rowsOf(page);
  expect(after).toEqual(before.map(([factor, left, right, worth]) => [factor, right, left, worth]));
});

function table(page: Page) {
  return page.getByRole('table', { name: /^(Go and Rust|Rust and Go), factor by factor/ });
}

async function rowsOf(page: Page): Promise<readonly (readonly string[])[]> {
  await expect(table(page)).toBeVisible();
  const rows = await table(page).locator('tbody').getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts();
      return cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
    }),
  );
}
