import type { Page } from '@playwright/test';
import { kinds, results } from './support/addresses.ts';
import { expect, test } from './support/test.ts';

for (const [kind, address] of Object.entries({
  result: results.pick,
  team: kinds.team,
  comparison: kinds.compare,
  article: kinds.article,
})) {
  test(`${kind}: after a reload, and back from elsewhere, a reader is where they were`, async ({ page }) => {
    await page.goto(address);
    await settled(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight * 0.6));
    const place = await scrolled(page);
    await page.reload();
    await expect.poll(() => scrolled(page)).toBe(place);
    await settled(page);
    expect(await scrolled(page)).toBe(place);
    await page.evaluate(() => window.location.assign('/robots.txt'));
    await page.waitForURL('/robots.txt');
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(place);
    await settled(page);
    expect(await scrolled(page)).toBe(place);
  });
}

test('open rows and chosen views are found again after a reload', async ({ page }) => {
  await page.goto(results.pick);
  await settled(page);
  await page.getByRole('radio', { name: 'By factor' }).check({ force: true });
  await page.getByText(/^Fact and source on Joy/u).click();
  await page
    .getByText(/^Disagree with the value of Bike/u)
    .first()
    .click();
  const editor = page.getByRole('group', { name: /^Another value for Bike on Joy/u });
  await expect(editor).toBeVisible();
  await editor.scrollIntoViewIfNeeded();
  const place = await scrolled(page);
  await page.reload();
  await expect(editor).toBeVisible();
  await expect(page.getByRole('radio', { name: 'By factor' })).toBeChecked();
  await expect.poll(() => scrolled(page)).toBe(place);
});

test('after a reload an open row of a comparison is open, and a closed one is closed', async ({ page }) => {
  await page.goto(kinds.compare);
  const joy = page.getByRole('button', { name: 'Joy of the ride' });
  await joy.click();
  await page.reload();
  await expect(joy).toHaveAttribute('aria-expanded', 'true');
  await joy.click();
  await page.reload();
  await settled(page);
  await expect(joy).toHaveAttribute('aria-expanded', 'false');
});

test('the corners of the map are the same after a reload', async ({ page }) => {
  await page.goto(results.pick);
  const map = page.getByRole('region', { name: 'Decision map' });
  await map.scrollIntoViewIfNeeded();
  const corners = () =>
    map.getByRole('combobox').evaluateAll((selects) => selects.map((select) => 'value' in select && select.value));
  await map.getByLabel('Top corner').selectOption('Wish');
  const chosen = await corners();
  await page.reload();
  await expect.poll(corners).toEqual(chosen);
});

test('Back from a variant leads to the line that it was opened from', async ({ page }) => {
  await page.goto(results.pick);
  await settled(page);
  const line = page.getByRole('region', { name: 'What would change it' }).getByRole('link').nth(1);
  await line.scrollIntoViewIfNeeded();
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(200);
  const address = page.url();
  await line.click();
  await expect(page).not.toHaveURL(address);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect.poll(() => scrolled(page)).toBe(place);
});

test('a new visit of an address begins at its top', async ({ page }) => {
  await page.goto(kinds.article);
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.goto('about:blank');
  await page.goto(kinds.article);
  await settled(page);
  expect(await scrolled(page)).toBe(0);
});

test('a value stays in place while it is typed, and its row is sorted when it is closed', async ({ page }) => {
  await page.goto(results.pick);
  await settled(page);
  await page.getByRole('radio', { name: 'By factor' }).check({ force: true });
  const names = () => page.getByRole('rowheader').locator('b').allInnerTexts();
  const before = await names();
  const facts = page.getByText(/^Fact and source on/u).first();
  await facts.click();
  await page
    .getByText(/^Disagree with the value of Bike/u)
    .first()
    .click();
  const field = page.getByRole('spinbutton').first();
  await field.click();
  const topOf = async () => (await field.boundingBox())?.y ?? 0;
  const place = await topOf();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('45');
  await expect(page).toHaveURL(/bike\.[a-z-]+=45/u);
  await expect(field).toBeFocused();
  // A line about the value may come above it.
  expect(Math.abs((await topOf()) - place)).toBeLessThan(40);
  expect(await names()).toEqual(before);
  await facts.click();
  await expect.poll(names).not.toEqual(before);
});

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** Waits until the late parts of the page are shown. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText('No account')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(/Checking how firm this is|Counting how often/u)).toHaveCount(0);
}
