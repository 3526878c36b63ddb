import type { Page } from '@playwright/test';
import { sidewaysBreaches } from '../support/pageReport.ts';
import { kinds, results } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';

test('the comparison is a table with a caption, a column for each option and a row for each factor', async ({
  page,
}) => {
  await page.goto(kinds.compare);
  await expect(table(page)).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText(['Factor', 'Bike', 'Tram', 'Worth']);
  const rows = table(page).locator('tbody').getByRole('row');
  const count = await rows.count();
  expect(count).toBe(8);
  await expect(table(page).locator('tbody').getByRole('rowheader')).toHaveCount(count);
  await expect(rows.first().getByRole('cell')).toHaveCount(3);
});

test('each difference has a name and a sign besides its colour', async ({ page }) => {
  await page.goto(kinds.compare);
  await expect(table(page)).toBeVisible();
  const worths = await table(page).locator('tbody [data-kind="worth"]').allInnerTexts();
  expect(worths.length).toBe(8);
  for (const worth of worths) {
    expect(worth.replaceAll(/\s+/gu, ' ').trim()).toMatch(/^(?:(?:Bike|Tram) \+\d+\.\d|0\.0) (?:\d+ apart|equal)$/u);
  }
});

test('swapping the sides mirrors the comparison exactly and is announced', async ({ page }) => {
  await page.goto(kinds.compare);
  const before = await rowsOf(page);
  const around = await textsAround(page);
  await expect(page.getByRole('status').filter({ hasText: 'Comparing Bike and Tram' })).toBeAttached();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tram and Bike, side by side');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Comparing Tram and Bike, \d+ differences\. Tram leads Bike by \d+\.\d points\.$/ }),
  ).toBeAttached();
  const after = await rowsOf(page);
  expect(after).toEqual(before.map(([factor, left, right, worth]) => [factor, right, left, worth]));
  expect(await textsAround(page)).toEqual(around);
});

test('a comparison announces its number of differences in at most fifteen words', async ({ page }) => {
  await page.goto(kinds.compare);
  await page.getByRole('combobox', { name: 'Right' }).selectOption('Taxi');
  const status = page.getByRole('status').filter({ hasText: /^Comparing Bike and Taxi, 8 differences\./u });
  await expect(status).toBeAttached();
  expect((await status.innerText()).split(/\s+/u).length).toBeLessThanOrEqual(15);
});

test('the comparison can be shown without weights and with equal weights', async ({ page }) => {
  await page.goto(kinds.compare);
  await expect(table(page)).toBeVisible();
  const dial = await page.getByRole('img', { name: /^Tram leads Bike by/ }).count();
  await page.getByRole('radio', { name: 'No weights' }).check({ force: true });
  await expect(table(page).getByRole('columnheader')).toHaveText(['Factor', 'Bike', 'Tram', 'Difference']);
  await expect(table(page)).not.toContainText('of the weight');
  const differences = (await rowsOf(page)).map(([, , , difference = '']) => difference);
  for (const difference of differences) expect(difference).toMatch(/^(?:(?:Bike|Tram) \+\d+|equal)$/u);
  const sizes = differences.map((difference) => Number(/\d+/u.exec(difference)?.[0] ?? 0));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));

  await page.getByRole('radio', { name: 'Equal weights' }).check({ force: true });
  const worths = (await rowsOf(page)).map(([, , , worth = '']) => signedTenths(worth));
  const total = await table(page).locator('tfoot [data-kind="worth"]').innerText();
  expect(worths.reduce((sum, worth) => sum + worth, 0)).toBe(signedTenths(total));
  expect(await page.getByRole('img', { name: /^Tram leads Bike by/ }).count()).toBe(dial);
});

test('rows are sorted by worth, or as in the article', async ({ page }) => {
  await page.goto(kinds.compare);
  const worths = (await rowsOf(page)).map(([, , , worth = '']) => Math.abs(signedTenths(worth)));
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  await expect(page.getByRole('table', { name: /most points first$/u })).toBeVisible();
  await page.getByRole('radio', { name: 'As listed' }).check({ force: true });
  await expect(page.getByRole('table', { name: /as the article lists them$/u })).toBeVisible();
  const [first] = await rowsOf(page);
  expect(first?.[0]).toContain('Door to door');
  expect((await rowsOf(page))[1]?.[0]).toContain('Little effort');
});

test('factors that make no difference are folded under their count', async ({ page }) => {
  await page.goto('/bike-taxi-tram/compare/bike/tram/#luggage=nothing&bike.air=50&tram.air=50');
  const fold = page.getByRole('button', { name: 'One factor makes no difference: it cancels out' });
  await expect(table(page).getByRole('row', { name: /^Clean air/ })).toHaveCount(0);
  await fold.click();
  await expect(table(page).getByRole('row', { name: /^Clean air.* equal$/ })).toBeVisible();
});

test('a ruled-out option can be compared, with the reason on top', async ({ page }) => {
  await page.goto(results.ruledOut.replace('/pick/taxi/', '/compare/taxi/tram/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taxi and Tram, side by side');
  const main = await page.getByRole('main').innerText();
  expect(main.indexOf('Tram is ruled out')).toBeLessThan(main.indexOf('Taxi and Tram, side by side'));
  await expect(page.getByText(/^Hour, “.+”: .{20}/u)).toBeVisible();
  await expect(page.getByRole('table', { name: /^Taxi and Tram, factor by factor/ })).toBeVisible();
  await page.getByRole('link', { name: 'Weigh Tram anyway' }).click();
  await expect(page.getByText('Tram is ruled out')).toHaveCount(0);
});

test('a link under “what would turn it” leads to the other lead', async ({ page }) => {
  await page.goto(kinds.compare);
  const turns = page.getByRole('region', { name: 'What would turn it between these two' });
  await expect(page.getByRole('status').filter({ hasText: /Tram leads/u })).toBeAttached();
  await turns
    .getByRole('link', { name: /^Bike takes over once/u })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: /Bike leads/u })).toBeAttached();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('two options fit without sideways scrolling, and the table keeps its roles', async ({ page }) => {
    await page.goto(kinds.compare);
    await expect(table(page)).toBeVisible();
    const rows = await rowsOf(page);
    expect(rows.every((cells) => cells.length === 4)).toBe(true);
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sidewaysBreaches(page), `at ${width} px`).toEqual([]);
      const scrolls = await page
        .getByRole('region')
        .evaluateAll((all) => all.some((each) => each.scrollWidth > each.clientWidth + 1));
      expect(scrolls, `a region that scrolls sideways at ${width} px`).toBe(false);
    }
  });
});

function table(page: Page) {
  return page.getByRole('table', { name: /^(Bike and Tram|Tram and Bike), factor by factor/ });
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

/** Reads the texts beside the table. */
async function textsAround(page: Page): Promise<readonly string[]> {
  const sections = ['What carries the lead', 'What would turn it between these two'];
  const texts = await Promise.all(sections.map((name) => page.getByRole('region', { name }).innerText()));
  return texts.map((text) => text.replace(/Bike and Tram|Tram and Bike/u, 'the two'));
}

/** Tenths of a point, positive for Bike. */
function signedTenths(worth: string): number {
  const [, name, points = '0'] = /^(\w*)\s*\+?(\d+\.\d)/u.exec(worth.trim()) ?? [];
  const tenths = Math.round(Number(points) * 10);
  return name === 'Bike' ? tenths : 0 - tenths;
}
