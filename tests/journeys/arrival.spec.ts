import { kinds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const SLOWDOWN = 6;

for (const address of [kinds.result.replace('/pick/go/', '/pick/rust/'), kinds.compare]) {
  test(`no frame of ${address.split('#')[0]} shows what its answers do not say, and nothing shifts`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(watch);
    await page.goto(address);
    await expect(page.getByRole('combobox').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { seen, shift } = await page.evaluate(() => window.arrival);
    expect(seen).toHaveLength(1);
    expect(shift).toBeLessThan(0.01);
  });
}

for (const [kind, painted] of [
  ['catalogue', 'h1'],
  ['article', 'h1'],
  ['question', 'h1'],
  ['option', 'header nav'],
  ['result', 'header nav'],
] as const) {
  test(`${kind}: the ${painted} is painted with its styles while every script is still on its way`, async ({
    page,
  }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(kinds[kind], { waitUntil: 'commit' });
    const first = page.locator(painted).first();
    await expect(first).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await first.evaluate((element) => getComputedStyle(element.closest('body') ?? element).marginTop)).toBe(
      '0px',
    );
    // What awaits answers comes after the script that holds it back.
    await expect(page.locator('[data-awaits-answers]')).toHaveCount(0);
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#root script')).toHaveCount(0);
  });
}

test('the table of the article waits for values that a link may bring', async ({ page }) => {
  // The program never comes.
  await page.route('**/assets/*.js', () => undefined);
  await page.goto(kinds.article.replace(/#.*|$/u, '#go.learning-curve=20'), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Quick comparison' })).toBeVisible();
  await expect(page.getByRole('table', { name: /factor/iu, includeHidden: true }).first()).toBeHidden();
});

test('a result is rehearsed while a question is read, and nobody meets it', async ({ page }) => {
  await page.addInitScript(followRehearsal);
  await page.goto(kinds.question);
  await page.waitForFunction(() => window.rehearsal.gone);
  expect(await page.evaluate(() => window.rehearsal)).toEqual({
    height: 0,
    visibility: 'hidden',
    isInert: true,
    headings: 1,
    title: expect.stringContaining('Question 3 of 6'),
    gone: true,
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('pick');
});

/** Runs in the page: notes what the page is like while the rehearsal is in it. */
function followRehearsal(): void {
  window.rehearsal = { gone: false };
  new MutationObserver(() => {
    const host = document.querySelector<HTMLElement>('[data-rehearsal]');
    if (!host) {
      window.rehearsal.gone = 'title' in window.rehearsal;
      return;
    }
    Object.assign(window.rehearsal, {
      height: host.getBoundingClientRect().height,
      visibility: getComputedStyle(host).visibility,
      isInert: host.inert,
      headings: document.querySelectorAll('h1').length,
      title: document.title,
    });
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: notes what the heading and the score of the first option are in each frame, and adds up shifts. */
function watch(): void {
  const seen: string[] = [];
  const arrival = { seen, shift: 0 };
  window.arrival = arrival;
  const look = (): void => {
    const body = document.styleSheets.length > 0 ? document.querySelector('main [data-awaits-answers], main') : null;
    const heading = body?.querySelector('h1');
    const said = `${heading?.textContent} ${body?.querySelector('strong')?.textContent}`;
    if (heading?.checkVisibility({ visibilityProperty: true }) && seen.at(-1) !== said) seen.push(said);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) arrival.shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    rehearsal: { gone: boolean };
    arrival: { readonly seen: readonly string[]; readonly shift: number };
  }
}
