import type { Page } from '@playwright/test';
import { kinds, results } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';

test('the order is outcome, reasons, changes, ranking, next steps', async ({ page }) => {
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { name: 'Do next' })).toBeVisible();
  const headings = await page.locator('main :is(h1, h2)').allInnerTexts();
  const places = [
    /pick\s+Bike$/,
    /^Where the lead comes from$/,
    /^What would change it$/,
    /^Ranking$/,
    /^Do next$/,
  ].map((name) => headings.findIndex((heading) => name.test(heading)));
  expect(places[0]).toBe(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('quick changes to an answer are announced once, politely, in at most fifteen words', async ({ page }) => {
  await page.clock.install();
  await page.goto(results.pick);
  const told = await listen(page);
  const luggage = page.getByRole('group', { name: 'Luggage' }).getByRole('combobox');
  await luggage.focus();
  await stopClock(page);
  for (const answer of ['A cello', 'Nothing at all', 'A bag']) {
    await luggage.selectOption(answer);
    await page.clock.runFor(300);
    expect(await told(), 'told while the answer still changes').toEqual([]);
  }
  await page.clock.runFor(5000);
  const [words = '', ...more] = await told();
  expect(more, 'told after the first').toEqual([]);
  expect(words).toMatch(/^Bike leads Tram by \d+\.\d points\.$/u);
  expect(words.split(/\s+/u).length).toBeLessThanOrEqual(15);
  await expect(page.locator('[aria-live="assertive"], [role="alert"]')).toHaveCount(0);
});

test('every drawing has a name, or is hidden beside a text that says the same', async ({ page }) => {
  for (const address of [results.tossUp, results.ruledOut, kinds.compare]) {
    await page.goto(address);
    await expect(page.getByRole('slider').first()).toBeVisible();
    const drawings = page.locator('svg:not(svg svg)');
    expect(await drawings.count(), address).toBeGreaterThan(5);
    const unnamed = await drawings.evaluateAll((all) =>
      all
        .filter(
          (svg) =>
            svg.getAttribute('aria-hidden') !== 'true' &&
            !svg.matches('[role="img"]:is([aria-label], [aria-labelledby])'),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(unnamed, address).toEqual([]);
  }
});

test('the dial, the table and the sentence show the same lead, and the table adds up to it', async ({ page }) => {
  await page.goto(results.tossUp);
  const table = page.getByRole('table', { name: /^Points for Bike and for Tram/ });
  const total = tenths(await table.getByText(/^Tram leads Bike by/).innerText());
  const sides = await Promise.all(
    ['left', 'right'].map((side) => table.locator(`tbody [data-side="${side}"]`).allInnerTexts()),
  );
  const [left = 0, right = 0] = sides.map((cells) => cells.reduce((sum, cell) => sum + tenths(cell), 0));
  expect(right - left).toBe(total);
  const dial = page.getByRole('img', { name: /^Tram leads Bike by/ });
  expect(
    tenths(await dial.getAttribute('aria-labelledby').then((id) => page.locator(`[id="${id}"]`).textContent())),
  ).toBe(total);
  expect(tenths(await page.getByText(/^Tram leads Bike by .* of 100\.$/).innerText())).toBe(total);
});

test('a ruled-out option is last in the ranking, with its reason and a link to weigh it anyway', async ({ page }) => {
  await page.goto(results.ruledOut);
  const rows = page.getByRole('region', { name: 'Ranking' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('Taxi');
  for (const option of ['Bike', 'Tram']) {
    const row = rows.filter({ has: page.getByText(option, { exact: true }) });
    await expect(row).toContainText('Ruled out');
    await expect(row).toContainText(/“.+”: .{20}/);
    await expect(row.getByRole('link', { name: `Weigh ${option} anyway` })).toBeVisible();
  }
});

test('being better at something that no answer asks for is not shown as a plus', async ({ page }) => {
  await page.goto(results.open);
  await page.getByRole('radio', { name: 'By factor' }).check({ force: true });
  await expect(page.getByRole('table', { name: /by factor$/ })).toBeVisible();
  const rows = page.getByRole('table', { name: /by factor$/ }).getByRole('rowheader');
  const wordings = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' '));
  expect(wordings.filter((text) => text.includes('speaks for')).length).toBeGreaterThan(0);
  expect(wordings.filter((text) => text.includes('more than these answers ask for')).length).toBeGreaterThan(0);
  expect(wordings.filter((text) => /speaks for.*more than/u.test(text))).toEqual([]);
});

test('a result says “these answers”, never “your”', async ({ page }) => {
  for (const address of Object.values(results)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 2, name: 'Ranking' })).toBeVisible();
    expect(await page.getByRole('main').innerText(), address).not.toMatch(/\byours?\b/iu);
  }
});

/** Stops the clock of the page; `runFor` moves it. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** Collects the texts of live regions from now on, once the answers are shown. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await expect(page.getByRole('status').filter({ hasText: /^Bike leads / })).toHaveCount(1);
  await page.evaluate(() => {
    const told: string[] = [];
    const regions = document.querySelectorAll('[role="status"], [aria-live], output');
    const watch = new MutationObserver((changes) =>
      told.push(...changes.map(({ target }) => target.textContent?.trim() ?? '').filter(Boolean)),
    );
    for (const region of regions) {
      if (!region.matches('output')) watch.observe(region, { childList: true, characterData: true, subtree: true });
    }
    Object.assign(window, { told });
  });
  return () => page.evaluate(() => ('told' in window && Array.isArray(window.told) ? window.told.map(String) : []));
}

/** The first number in a text, in tenths. */
function tenths(text: string | null): number {
  return Math.round(Number(/\d+(\.\d)?/u.exec(text ?? '')?.[0] ?? 0) * 10);
}
