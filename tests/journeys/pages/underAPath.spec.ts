import { join } from 'node:path';
import { buildSite } from '../support/buildSite.ts';
import { refuse } from '../support/meddling.ts';
import { choose } from '../support/pages.ts';
import { serve, type Site } from '../support/site.ts';
import { expect, test as base } from '../support/test.ts';

const FOLDER = join('node_modules', '.cache', 'weighpoint-under-a-path');
const ADDRESS = 'https://example.org/weighpoint/';

/** The site built for an address with a path; one server for all journeys in this file. */
const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _any }, provide) => {
      buildSite(FOLDER, { SITE_URL: ADDRESS });
      const site = await serve(FOLDER, '/weighpoint/');
      await provide(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ site }, provide) => provide(site.address),
  serviceWorkers: 'allow',
});

test.describe.configure({ mode: 'default' });

test('under a path a visitor gets to a result, and no request leaves the path', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/weighpoint/')) outside.push(request.url());
  });
  await page.goto('/weighpoint/');
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Answer four questions' }).first().click();
  await choose(page, 'A cello');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: /^See the pick now/u }).click();
  await expect(page).toHaveURL(/\/weighpoint\/bike-taxi-tram\/pick\/[a-z-]+\/#.*luggage=cello$/u);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  // Another site may stand under another path of the same origin.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['weighpoint /weighpoint']);
  expect(outside).toEqual([]);
});

test('under a path an unknown address has its page, and the offline copy works', async ({ page, site, complaints }) => {
  const response = await page.goto('/weighpoint/nothing/like/it/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Bike, taxi or tram' }).click();
  await expect(page.getByText('A copy is kept in this browser')).toBeVisible();
  site.meddle(refuse(503));
  await page.goto('/weighpoint/bike-taxi-tram/compare/bike/tram/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bike and Tram, side by side');
  site.meddle(null);
  complaints.length = 0;
});

test('a build that knows its address writes it in full on served pages only', async ({ page }) => {
  const canonical = page.locator('link[rel="canonical"]');
  await page.goto('/weighpoint/bike-taxi-tram/compare/tram/bike/');
  await expect(canonical).toHaveAttribute('href', `${ADDRESS}bike-taxi-tram/compare/bike/tram/`);
  const picture = page.locator('meta[property="og:image"]');
  await expect(picture).toHaveAttribute('content', /^https:\/\/example\.org\/weighpoint\/assets\/.*\.png$/u);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Method' }).click();
  await expect(canonical).toHaveCount(0);
  await page.goto('/weighpoint/bike-taxi-tram/pick/bike/#luggage=nothing');
  await expect(canonical).toHaveCount(0);
});
