import type { Page } from '@playwright/test';
import { kinds, results } from './support/addresses.ts';
import { late, on, portal, refuse, silence } from './support/meddling.ts';
import { staticPaths } from './support/pages.ts';
import { smallTargets } from './support/pageReport.ts';
import { comeBack, endIdleWorkers, expect, releasesIn, WATCHED, type Site, test } from './support/site.ts';
import { expectAccessible, WHOLE } from './support/test.ts';

const KEPT = 'A copy is kept in this browser';

/** The first visit: one page, and the copy in the background. */
async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(KEPT)).toBeVisible();
}

/** Stops the server; from then on the console is full of what could not be fetched. */
async function goOffline(page: Page, site: Site): Promise<void> {
  await site.stop();
  await page.context().setOffline(true);
}

function forgetFailedFetches(complaints: string[]): void {
  const others = complaints.filter((complaint) => !complaint.includes('net::ERR_'));
  complaints.splice(0, complaints.length, ...others);
}

test(
  'after one visit every page and every shared link opens without the server',
  { tag: WHOLE },
  async ({ page, request, site, complaints }) => {
    test.slow();
    const headings = new Map<string, string>();
    for (const path of staticPaths) {
      const html = await request.get(path).then((answer) => answer.text());
      headings.set(path, /<h1[^>]*>(.*?)<\/h1>/u.exec(html)?.[1]?.replaceAll(/<[^>]*>/gu, '') ?? '');
    }
    for (const address of [...Object.values(kinds), ...Object.values(results)]) {
      // If only the fragment differed, the browser would keep the previous page.
      await page.goto('about:blank');
      await page.goto(address);
      headings.set(address, (await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    }
    await expect(page.getByText(KEPT)).toBeVisible();
    await site.stop();
    for (const [address, heading] of headings) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading);
    }
    forgetFailedFetches(complaints);
  },
);

test('without a network every other page opens after the first one, and the footer says so', async ({
  page,
  site,
  complaints,
}) => {
  await visit(page);
  await goOffline(page, site);
  await expect(page.getByText('You are offline. Everything here still works.')).toBeVisible();
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How a pick is worked out' })).toBeFocused();
  await page.getByRole('link', { name: 'Decisions' }).first().click();
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Answer four questions' }).first().click();
  await expect(page.getByRole('radio')).not.toHaveCount(0);
  await expectAccessible(page);
  forgetFailedFetches(complaints);
});

test('the copy takes less than 5 MB', async ({ page }) => {
  await visit(page);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  expect(usage).toBeGreaterThan(100_000);
  expect(usage).toBeLessThan(5_000_000);
});

test('a decision that does not fit into the copy is kept when it is opened', async ({ page, site, complaints }) => {
  await site.leaveOutDecisions();
  await page.goto(kinds.article);
  await expect(page.getByText('most decisions open without a network')).toBeVisible();
  await expect.poll(() => keptScripts(page, 'bike-taxi-tram')).toBe(1);
  await site.stop();
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  forgetFailedFetches(complaints);
});

test.describe('a newer release', () => {
  test.describe.configure(WATCHED);

  test('old tabs survive a new release, are offered the new one, and are never forced', async ({ page, site }) => {
    const offer = (tab: Page) => tab.getByRole('button', { name: 'Reload for the new version' });
    await visit(page, kinds.article);
    const other = await page.context().newPage();
    await visit(other, kinds.article);
    await site.release();
    const renewed = await page.context().newPage();
    await visit(renewed, kinds.article);
    for (const tab of [page, other]) await expect(offer(tab)).toBeVisible();
    await openMethod(renewed);
    expect(await releasesIn(renewed)).toEqual(['next']);

    let isLoaded = false;
    page.once('load', () => (isLoaded = true));
    await offer(page).click();
    await expect(async () => {
      await endIdleWorkers(other);
      expect(isLoaded).toBe(true);
    }).toPass();
    for (const tab of [page, renewed]) {
      await expect(tab.getByText(KEPT)).toBeVisible();
      await expect(offer(tab)).toHaveCount(0);
    }
    await openMethod(page);
    expect(await releasesIn(page)).toEqual(['next']);

    expect((await kept(page)).caches).toHaveLength(2);
    await expect(offer(other)).toBeVisible();
    await openMethod(other);
    expect(await releasesIn(other)).toEqual(['first']);
  });

  test('a new release takes over once all tabs of the old one are closed, and removes the old copy', async ({
    page,
    site,
  }) => {
    await visit(page, kinds.article);
    await site.release();
    await comeBack(page, kinds.article);
    await expect.poll(async () => (await kept(page)).caches).toHaveLength(1);
    await expect(page.getByText(KEPT)).toBeVisible();
  });
});

test('one control removes the copy and keeps it from coming back, until the visitor wants it', async ({
  page,
  site,
  complaints,
}) => {
  await visit(page, kinds.article);
  expect(await smallTargets(page, 24)).toEqual([]);
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await expect(page.getByText('No copy is kept for use without a network.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep an offline copy' })).toBeFocused();
  await expect.poll(() => kept(page)).toEqual({ caches: [], workers: 0 });
  await openMethod(page);
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  await page.reload();
  await expect(page.getByText('No copy is kept for use without a network.')).toBeVisible();
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });

  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  await expect(page.getByText(KEPT)).toBeVisible();
  await site.stop();
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  forgetFailedFetches(complaints);
});

test('a copy that is kept right after it was removed exists, and each tab says so', async ({
  page,
  site,
  complaints,
}) => {
  await visit(page);
  const other = await page.context().newPage();
  await visit(other, '/method/');
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await expect(other.getByText('No copy is kept for use without a network.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  for (const tab of [page, other]) await expect(tab.getByText(KEPT)).toBeVisible();
  await site.stop();
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  forgetFailedFetches(complaints);
});

test('a copy that the browser cleared is filled again, and the footer does not claim it before', async ({
  page,
  site,
  complaints,
}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  site.meddle(on(/^\/assets\//u, portal()));
  await page.reload();
  await expect(page.getByText('No copy is kept for use without a network.')).toBeVisible();
  site.meddle(null);
  await page.reload();
  await expect(page.getByText(KEPT)).toBeVisible();
  await site.stop();
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  forgetFailedFetches(complaints);
});

for (const [how, meddling] of [
  ['busy', refuse(503)],
  ['limited', refuse(429)],
  ['closed to this network', refuse(403)],
  ['silent', silence],
  ['late', late(6000)],
] as const) {
  const tag = how === 'silent' || how === 'late' ? WHOLE : [];
  test(`if a host is ${how}, the kept page is shown`, { tag }, async ({ page, site, complaints }) => {
    await visit(page);
    site.meddle(on(/^\/method\//u, meddling));
    await page.goto('/method/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name: 'How a pick is worked out' })).toBeVisible();
    complaints.length = 0;
  });
}

/** Opens a page whose program was not loaded yet. */
async function openMethod(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How a pick is worked out' })).toBeFocused();
}

function kept(page: Page): Promise<{ readonly caches: readonly string[]; readonly workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** Returns the number of scripts of a decision in the copy. */
function keptScripts(page: Page, decision: string): Promise<number> {
  return page.evaluate(async (name) => {
    const [copy = ''] = await caches.keys();
    const requests = await caches.open(copy).then((cache) => cache.keys());
    return requests.filter(({ url }) => url.includes(`/assets/${name}-`)).length;
  }, decision);
}
