import type { Page } from '@playwright/test';
import { behind, cut, half, late, type Meddling, on, portal, refuse, withoutExtension } from './support/meddling.ts';
import { kinds, results } from './support/addresses.ts';
import { comeBack, expect, releasesIn, type Site, test, WATCHED } from './support/site.ts';
import { WHOLE } from './support/test.ts';

const KEPT = 'A copy is kept in this browser';
const NOT_KEPT = 'No copy is kept for use without a network.';
const SCRIPTS = /^\/assets\/.*\.js$/u;

/** Wrong answers of a host, in place of a script or of another file. */
const lies: Readonly<Record<string, (site: Site) => Meddling>> = {
  'a portal answers': () => on(SCRIPTS, portal()),
  'a portal answers with its page as a script': () => on(SCRIPTS, portal('text/javascript')),
  'scripts are incomplete': () => on(SCRIPTS, half),
  'the connection is cut': () => on(SCRIPTS, cut),
  'the host is in trouble': () => on(SCRIPTS, refuse(500)),
  'the page without content is still the old one': (site) => on(/^\/shell\.html$/u, behind(site.read('shell.html'))),
};

for (const [lie, meddlingOf] of Object.entries(lies)) {
  test.describe(() => {
    test.describe.configure(WATCHED);

    test(`if ${lie} during an update, nothing of that is kept`, { tag: WHOLE }, async ({ page, site, complaints }) => {
      await visit(page, kinds.article);
      const meddling = meddlingOf(site);
      await site.release();
      site.meddle(meddling);
      await update(page);
      site.meddle(null);
      await comeBack(page, results.pick);
      await expectPick(page);
      await site.stop();
      await page.goto('/method/');
      await page.goto(results.pick);
      await expectPick(page);
      expect(await releasesIn(page)).toEqual(['next']);
      complaints.length = 0;
    });
  });

  test(
    `if ${lie} during the first visit, the page does not claim a copy`,
    { tag: WHOLE },
    async ({ page, site, complaints }) => {
      // The files of the first page arrive; the other files of the copy do not.
      const meddling = lie.includes('page without content') ? on(/^\/shell\.html$/u, portal()) : meddlingOf(site);
      site.meddle(on(/ComparePage|shell/u, meddling));
      await page.goto('/');
      await expect(page.getByText(NOT_KEPT)).toBeVisible();
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      site.meddle(null);
      await page.reload();
      await expect(page.getByText(KEPT)).toBeVisible();
      await site.stop();
      await page.goto('/bike-taxi-tram/compare/bike/tram/');
      await expect(page.getByRole('heading', { level: 1, name: 'Bike and Tram, side by side' })).toBeVisible();
      complaints.length = 0;
    },
  );
}

test(
  'a script that the browser stored incompletely is fetched again when the host works',
  { tag: WHOLE },
  async ({ page, site, complaints }) => {
    test.slow();
    await visit(page, kinds.article);
    await site.release();
    site.meddle(on(SCRIPTS, half));
    await page.goto(results.pick);
    await expect.poll(() => complaints).toContain('thrown: Unexpected end of input');
    site.meddle(null);
    await expect(async () => {
      await page.reload();
      await expect(page.getByText(KEPT)).toBeVisible({ timeout: 20_000 });
    }).toPass();
    await expectPick(page);
    complaints.length = 0;
  },
);

test('a decision that a captive portal answered for opens when the portal is gone', async ({
  page,
  site,
  complaints,
}) => {
  await site.leaveOutDecisions();
  await page.goto('/');
  await expect(page.getByText('most decisions open without a network')).toBeVisible();
  site.meddle(on(/^\/assets\/bike-taxi-tram-/u, portal('text/javascript')));
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1, name: 'A part of this page did not load' })).toBeVisible();
  site.meddle(null);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expectPick(page);
  complaints.length = 0;
});

test('on a host that serves pages without their extension the copy opens every page', async ({
  page,
  site,
  complaints,
}) => {
  site.meddle(withoutExtension);
  await visit(page, '/');
  site.meddle(on(/^\/bike-taxi-tram\//u, refuse(500)));
  await page.goto(results.pick);
  await expectPick(page);
  site.meddle(on(/^\/method\//u, late(6000)));
  await page.goto('/method/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: 'How a pick is worked out' })).toBeVisible();
  await site.stop();
  await page.goto('about:blank');
  await page.goto(results.ruledOut);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Taxi');
  complaints.length = 0;
});

test('a copy from which the program does not start is removed, and the next load comes from the network', async ({
  page,
  complaints,
}) => {
  test.slow();
  await visit(page, '/');
  await spoil(page);
  await page.goto(results.pick);
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([]);
  await page.reload();
  await expectPick(page);
  await expect(page.getByText(KEPT)).toBeVisible();
  complaints.length = 0;
});

test(
  'a copy from which the program does not start stays while a portal answers for the host',
  { tag: WHOLE },
  async ({ page, site, complaints }) => {
    test.slow();
    await visit(page, '/');
    await spoil(page);
    await page.goto(results.pick);
    const opened = Date.now();
    // The browser asks for a newer worker soon after a page has come; the worker asks when it has lost patience.
    let askedAfter = 0;
    site.meddle((exchange) => {
      if (exchange.path === '/sw.js') askedAfter = Date.now() - opened;
      portal()(exchange);
    });
    await expect.poll(() => askedAfter, { timeout: 40_000 }).toBeGreaterThan(14_000);
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    complaints.length = 0;
  },
);

test('if the browser has no room for the copy, nothing of it is left', async ({ page, context, complaints }) => {
  const session = await context.newCDPSession(page);
  await page.goto('/');
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  complaints.length = 0;
});

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(KEPT)).toBeVisible();
}

async function expectPick(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  await expect(page.getByRole('heading', { name: 'Do next' })).toBeVisible();
}

/** Asks for a newer release, as a tab does that was left open, and waits until that is installed or has failed. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const end = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    await registration.update();
    return end;
  });
}

/** Breaks every script of the copy, as a full disk or a mistake in a release may. */
function spoil(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const scripts = (await cache.keys()).filter(({ url }) => url.includes('/assets/index-'));
    const broken = () => new Response('throw 0', { headers: { 'Content-Type': 'text/javascript' } });
    await Promise.all(scripts.map((script) => cache.put(script, broken())));
  });
}
