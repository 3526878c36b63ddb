import type { Page } from '@playwright/test';
import { changedPixels, greySpread } from '../support/pictures.ts';
import { kinds, results } from '../support/addresses.ts';
import { choose } from '../support/pages.ts';
import { expect, test, WHOLE } from '../support/test.ts';

const SINGLE_KEYS = 'abcdefghijklmnopqrstuvwxyz0123456789/?.,[]';

for (const kind of ['question', 'result', 'compare'] as const) {
  const tag = kind === 'result' ? [] : WHOLE;
  test(`${kind}: no single key is a shortcut`, { tag }, async ({ page }) => {
    await page.goto(kinds[kind]);
    await page.waitForLoadState('networkidle');
    const before = await stateOf(page);
    for (const key of SINGLE_KEYS) await page.keyboard.press(key);
    expect(await stateOf(page)).toEqual(before);
  });
}

test('the site sets no cookie, and the start page says so', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('main').getByText('no cookies, no tracking')).toBeVisible();
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await choose(page, 'A cello');
  await page.getByRole('link', { name: /^See the pick now/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /pick/ })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('nothing moves for visitors who prefer reduced motion', async ({ page }) => {
  await page.goto(results.pick);
  await expect(page.getByRole('combobox')).toHaveCount(4);
  expect(await motionsAfterAChange(page)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motionsAfterAChange(page)).toBe(0);
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', reducedMotion: 'reduce' });

  test('a chosen answer differs from the others by its shape', async ({ page }) => {
    await page.goto(kinds.question);
    await expect(page.getByRole('radio', { name: 'In the evening' })).toBeChecked();
    const [chosen, other] = await Promise.all([
      page.getByRole('radio', { name: 'In the evening' }).screenshot(),
      page.getByRole('radio', { name: 'By daylight' }).screenshot(),
    ]);
    expect(await changedPixels(page, chosen, other)).toBeGreaterThan(60);
  });

  test('answers, buttons, fields and panels keep their borders', async ({ page }) => {
    await page.goto(kinds.question);
    const rows = page.getByRole('radio').locator('..');
    await expect(rows).toHaveCount(4);
    for (const row of await rows.all()) await expect(row).not.toHaveCSS('border-top-width', '0px');
    await expect(page.getByRole('button', { name: 'Continue' })).not.toHaveCSS('border-top-style', 'none');
    await page.goto(results.pick);
    await expect(page.getByRole('combobox').first()).not.toHaveCSS('border-top-style', 'none');
    await expect(page.getByRole('region', { name: 'The answers' })).not.toHaveCSS('border-top-width', '0px');
  });

  for (const kind of ['result', 'compare'] as const) {
    test(`${kind}: markers, bars and the slider are drawn, and the two options differ`, async ({ page }) => {
      await page.goto(kinds[kind]);
      const table = page.getByRole('table').first();
      const [left, right] = await Promise.all(
        [0, 1].map((place) => table.locator('thead svg').nth(place).screenshot()),
      );
      if (!left || !right) throw new Error('The table has no two markers.');
      expect(await greySpread(page, left)).toBeGreaterThan(0.2);
      expect(await changedPixels(page, left, right)).toBeGreaterThan(5);
      expect(await greySpread(page, await page.getByRole('slider').first().screenshot())).toBeGreaterThan(0.1);
      expect(await greySpread(page, await table.locator('tbody tr').first().screenshot())).toBeGreaterThan(0.1);
    });
  }
});

function stateOf(page: Page) {
  return page.evaluate(() => [
    window.location.href,
    document.body.innerText,
    document.activeElement?.tagName,
    window.scrollY,
  ]);
}

/** The greatest number of animations that run at a time after an answer is changed. */
function motionsAfterAChange(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const select = [...document.querySelectorAll('select')].find(({ value }) => value !== '');
    if (!select) throw new Error('There is no answer to change.');
    const other = [...select.options].find(({ value }) => value !== select.value && value !== '');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, other?.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // Some parts of the page change in a later frame.
    let most = 0;
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      const moving = document
        .getAnimations()
        .filter((motion) => Number(motion.effect?.getComputedTiming().duration) > 0);
      most = Math.max(most, moving.length);
    }
    return most;
  });
}
