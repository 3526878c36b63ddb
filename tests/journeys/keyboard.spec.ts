import type { Page } from '@playwright/test';
import { results } from './support/addresses.ts';
import { expect, test } from './support/test.ts';

test('all questions can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  for (const [question, steps] of [
    ['luggage', 2],
    ['distance', 0],
    ['hour', 0],
    ['wish', 1],
  ] as const) {
    await expect(page).toHaveURL(new RegExp(`/ask/${question}/`));
    await tabTo(page, `[name="${question}"]`);
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/\/pick\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these four answers');

  await tabTo(page, 'select');
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('select').first()).toBeFocused();
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before.replaceAll(/\s+/g, ' '));
});

test('Tab reaches the skip link first, and it does not change the address', async ({ page }) => {
  const address = results.open;
  await page.goto(address);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).toContain(address);
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}
