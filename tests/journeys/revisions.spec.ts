import type { Page } from '@playwright/test';
import { expect, type Site, test } from './support/site.ts';
import { expectAccessible } from './support/test.ts';

/** Links that were made with revision 1 of the made-up decision, when the trip was one question. */
const RESULT = '/bike-taxi-tram/pick/tram/#rev=1&bags=nothing&trip=short-day';
const COMPARISON = RESULT.replace('pick/tram', 'compare/bike/tram');
const TEAM = '/bike-taxi-tram/team/#rev=1&member=Ana_bags.nothing_trip.short-day&member=Bo_trip.short-day';

/** With the classes of firmness, which are known a moment later. */
const MOVED = /^Then: Tram by 4\.9, leaning\. Now: Bike by 35\.3, clear\.$/u;
const AS_IT_WAS = 'Revision 1, as it was until 23 November 2026';
const KEPT = 'A copy is kept in this browser';

test('a link that was made before the content changed says what it was, what it is and why', async ({ page }) => {
  await page.goto(RESULT);
  await expect(page.getByText(MOVED)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  const moved = page.getByRole('table', { name: 'What moved 40.2 points from Tram to Bike' });
  await expect(moved.getByRole('row', { name: /Trip.*became.*Distance.*Hour/u })).toBeVisible();
  await expect(moved.getByRole('row').last()).toContainText('Bike +40.2');
  await expectAccessible(page);
});

test('the result as it was is marked, is copied as it was, and leads back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(RESULT);
  await page.getByRole('link', { name: 'See it as it was, with revision 1' }).click();
  await expect(page.getByText(AS_IT_WAS)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Tram');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Copy link' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/pick\/tram\/#sum=.{4}&rev=1\.was&bags=nothing&trip=short-day$/u);
  await page.goto('about:blank');
  await page.goto(new URL(copied).pathname + new URL(copied).hash);
  await expect(page.getByText(AS_IT_WAS)).toBeVisible();

  await page.getByRole('link', { name: 'Compare with Bike' }).click();
  await expect(page.getByText(AS_IT_WAS)).toBeVisible();
  await page.getByRole('link', { name: 'See it as it is today' }).click();
  await expect(page.getByText(/^Then: Tram leads Bike by 4\.9 points\. Now: Bike leads Tram/u)).toBeVisible();
});

test('comparison and team tell it too', async ({ page }) => {
  await page.goto(COMPARISON);
  await expect(page.getByText(/^Then: Tram leads Bike by 4\.9 points\. Now: Bike leads Tram/u)).toBeVisible();
  await page.goto('about:blank');
  await page.goto(TEAM);
  await expect(page.getByText(/^Then: Tram by .+\. Now: Bike by /u)).toBeVisible();
  await page.getByRole('link', { name: 'See it as it was, with revision 1' }).click();
  await expect(page.getByText(AS_IT_WAS)).toBeVisible();
  await expect(page).toHaveURL(/#sum=.{4}&rev=1\.was&member=Ana_bags\.nothing_trip\.short-day&member=Bo/u);
});

test('another reader sees the same, and sees it without a network once it was seen', async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.goto(RESULT);
  await expect(page.getByText(MOVED)).toBeVisible();
  await goOffline(page, site);
  await page.goto('about:blank');
  await page.goto(RESULT);
  await expect(page.getByText(MOVED)).toBeVisible();
  await page.getByRole('link', { name: 'See it as it was, with revision 1' }).click();
  await expect(page.getByText(AS_IT_WAS)).toBeVisible();
  await context.close();
});

async function goOffline(page: Page, site: Site): Promise<void> {
  await site.stop();
  await page.context().setOffline(true);
}
