import type { Locator, Page } from '@playwright/test';
import { sidewaysBreaches, smallTargets } from './support/pageReport.ts';
import { kinds, results } from './support/addresses.ts';
import { expect, expectAccessible, expectContrast, test, WHOLE } from './support/test.ts';

const COMPARED = '/bike-taxi-tram/compare/bike/tram/#luggage=nothing&distance=middle';

test('a value changed with the keyboard counts at once, is one step in history, and Back undoes it', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(COMPARED);
  const slider = await dispute(page, 'Joy of the ride', 'Bike');
  await slider.focus();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  for (let presses = 0; presses < 7; presses += 1) {
    await slider.press('PageDown');
    await page.clock.runFor(300);
  }
  await expect(page.getByText('That flips the pick.')).toBeVisible();
  await expect(page).toHaveURL(/luggage=nothing&distance=middle$/u);
  await page.clock.resume();
  await expect(page).toHaveURL(/&bike\.joy=10$/u);
  await expect(slider).toBeFocused();
  await expect(page.getByText('With one value of a reader’s own; without it: Bike')).toBeVisible();
  await expect(page.getByText('own, ours is 80')).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${COMPARED.split('#')[1]}$`, 'u'));
  await expect(page.getByText('of a reader’s own')).toHaveCount(0);
});

test('dragging a value writes one entry of the history, at the end', async ({ page }) => {
  await page.goto(COMPARED);
  const slider = await dispute(page, 'Joy of the ride', 'Bike');
  await slider.scrollIntoViewIfNeeded();
  const length = await page.evaluate(() => window.history.length);
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not there.');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.79 * box.width, middle);
  await page.mouse.down();
  for (const share of [0.7, 0.5, 0.3, 0.2]) await page.mouse.move(box.x + share * box.width, middle, { steps: 4 });
  await expect(page.getByText('That flips the pick.')).toBeVisible();
  await page.waitForTimeout(700);
  await expect(page).toHaveURL(/distance=middle$/u);
  await page.mouse.up();
  await expect(page).toHaveURL(/&bike\.joy=\d+$/u);
  expect(await page.evaluate(() => window.history.length)).toBe(length + 1);
});

test('the result lists a disputed value with the pick without it, and can put ours back', async ({ page }) => {
  await page.goto(results.pick);
  const before = page.url();
  await page
    .getByText(/^Facts? and sources?/u)
    .first()
    .click();
  await page
    .getByText(/^Disagree with the value of Bike on/u)
    .first()
    .click();
  const field = page.getByRole('spinbutton').first();
  await field.fill('0');
  await field.blur();
  await expect(page.getByText(/^With one value of a reader’s own; without it: Bike$/u)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ranking' })).toContainText('with one value of a reader’s own');
  await page.reload();
  await expect(page.getByText(/^With one value of a reader’s own; without it: Bike$/u)).toBeVisible();
  await page
    .getByRole('button', { name: /^Put \d+ back/u })
    .first()
    .click();
  await expect(page.getByText('of a reader’s own')).toHaveCount(0);
  expect(new URL(page.url()).hash.replace(/^#sum=\w+&rev=\d+&/u, '#')).toBe(new URL(before).hash);
});

test('a value can be disputed in the article, and the links there keep it', async ({ page }) => {
  await page.goto(kinds.article);
  await page.getByText('Disagree with the value of Tram on Door to door').click();
  await expect(page.getByText('Weighed on the answers of our typical reader, which make it 70.')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Value in place of 70' });
  await slider.focus();
  await slider.press('Home');
  await expect(page.getByText('That flips the pick.')).toBeVisible();
  await expect(page).toHaveURL(/#sum=\w+&rev=\d+&tram\.time=0$/u);
  await expect(page.getByText('a reader’s own: 0')).toBeVisible();
  for (const name of ['See the whole result and change its answers', 'Change it in the default result'])
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', /&tram\.time=0$/u);
  await page
    .getByRole('link', { name: /^Answer four questions/u })
    .first()
    .click();
  await page.getByRole('radio', { name: 'A bag', exact: true }).check({ force: true });
  await expect(page.getByRole('link', { name: /^See the pick now, with one value of a reader’s own/u })).toBeVisible();
});

test('a correction can be copied, and without a repository there is no link to an issue', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(COMPARED);
  await dispute(page, 'Joy of the ride', 'Tram');
  await page.getByText('Prepare a correction').click();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Text copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Option: Tram (tram)');
  expect(text).toContain('Why, and a source with its date:');
  await expect(page.getByRole('link', { name: 'Open as an issue' })).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(
    `an open dispute keeps the rules of every page, ${width} px wide`,
    { tag: width === 390 ? [] : WHOLE },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(COMPARED);
      const slider = await dispute(page, 'Joy of the ride', 'Bike');
      await slider.focus();
      await slider.press('Home');
      await page.getByText('Prepare a correction').click();
      await expect(page.getByRole('textbox', { name: 'Text of the correction' })).toBeVisible();
      await expect(page).toHaveURL(/bike\.joy=0$/u);
      expect(await smallTargets(page, 24)).toEqual([]);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysBreaches(page)).toEqual([]);
    },
  );
}

/** Opens the dispute about a value and returns its slider. */
async function dispute(page: Page, factor: string, option: string): Promise<Locator> {
  await page.getByRole('button', { name: factor }).click();
  await page.getByText(`Disagree with the value of ${option} on ${factor}`).click();
  return page.getByRole('group', { name: `Another value for ${option} on ${factor}` }).getByRole('slider');
}
