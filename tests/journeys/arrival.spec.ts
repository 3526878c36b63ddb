import type { Page } from '@playwright/test';
import { kinds } from './support/addresses.ts';
import { expect, test, WHOLE } from './support/test.ts';

const SLOWDOWN = 6;

for (const address of [kinds.result.replace('/pick/bike/', '/pick/taxi/'), kinds.compare]) {
  const tag = address === kinds.compare ? WHOLE : [];
  test(
    `${address.split('#')[0]} shows only the result of its answers from the first frame on, and nothing moves`,
    { tag },
    async ({ page }) => {
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
    },
  );
}

for (const [kind, painted] of [
  ['catalogue', 'h1'],
  ['article', 'h1'],
  ['question', 'h1'],
  ['option', 'header nav'],
  ['result', 'header nav'],
] as const) {
  const tag = kind === 'article' || kind === 'result' ? [] : WHOLE;
  test(`${kind}: the ${painted} is painted with its styles before any script has loaded`, { tag }, async ({ page }) => {
    const send = await hold(page, '**/*.js');
    await page.goto(kinds[kind], { waitUntil: 'commit' });
    const first = page.locator(painted).first();
    await expect(first).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await first.evaluate((element) => getComputedStyle(element.closest('body') ?? element).marginTop)).toBe(
      '0px',
    );
    // The script that hides the answers stands before them in the page.
    await expect(page.locator('[data-awaits-answers]')).toHaveCount(0);
    send();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#root script')).toHaveCount(0);
  });
}

test('a result is shown in the display font from the start', async ({ page }) => {
  const send = await hold(page, '**/*.woff2');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(watch);
  const program = page.waitForEvent('requestfinished', (request) => request.url().includes('PickPage'));
  await page.goto(kinds.result, { waitUntil: 'commit' });
  await program;
  setTimeout(send, 50);
  await expect(page.getByRole('combobox').first()).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check("1em 'Besley Display'"))).toBe(true);
  expect(await page.evaluate(() => window.arrival.shift)).toBe(0);
});

test('a result does not wait for a font that does not load', async ({ page }) => {
  const send = await hold(page, '**/*.woff2');
  await page.goto(kinds.result, { waitUntil: 'commit' });
  await expect(page.getByRole('combobox').first()).toBeVisible();
  send();
});

test('the table of the article is hidden until the values in the link are read', async ({ page }) => {
  // The program never loads.
  await page.route('**/assets/*.js', () => undefined);
  await page.goto(kinds.article.replace(/#.*|$/u, '#bike.effort=20'), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Quick comparison' })).toBeVisible();
  await expect(page.getByRole('table', { name: /factor/iu, includeHidden: true }).first()).toBeHidden();
});

test('the last answer leads to a result that is announced once and is the same after a reload', async ({ page }) => {
  await page.addInitScript(hear);
  await answerTheLast(page);
  await expect(page.getByRole('heading', { level: 1, name: /^On these four answers/u })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Ranking' })).toBeVisible();
  await expect(page).toHaveTitle(/^Pick/u);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(1);
  await expect(page.getByText(/Checking how firm this is|Counting how often/u)).toHaveCount(0);
  expect(await page.evaluate(() => window.heard)).toHaveLength(1);
  const shown = await page.getByRole('main').innerText();
  await page.reload();
  await expect.poll(() => page.getByRole('main').innerText()).toBe(shown);
});

test('changing the last answer after Back leads to the new result', async ({ page }) => {
  await answerTheLast(page);
  await page.reload();
  const lead = page.getByRole('main').getByText(/leads/u).first();
  const first = await lead.textContent();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /\?$/u })).toBeVisible();
  await page.locator('label[for="wish-comfort"]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(lead).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/wish=comfort/u);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[id="wish-comfort"]')).toBeChecked();
});

test('Forward shows the result of its address, not of answers given since', async ({ page }) => {
  await answerTheLast(page);
  const lead = page.getByRole('main').locator('strong', { hasText: /leads/u }).first();
  const first = await lead.textContent();
  await page.goBack();
  await page.locator('label[for="wish-comfort"]').click();
  await expect(page).toHaveURL(/wish=comfort/u);
  await page.evaluate(followLeads);
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Ranking' })).toBeVisible();
  expect(await page.evaluate(() => window.leads)).toEqual([first]);
});

/** Runs in the page: collects the leads that frames show, each once. */
function followLeads(): void {
  const leads: string[] = [];
  window.leads = leads;
  const look = () => {
    const text = document.querySelector('main strong')?.textContent ?? '';
    if (/leads/u.test(text) && !leads.includes(text)) leads.push(text);
    requestAnimationFrame(look);
  };
  look();
}

/** Answers the last question and continues to the result. */
async function answerTheLast(page: Page): Promise<void> {
  await page.goto('/bike-taxi-tram/ask/wish/#luggage=nothing&distance=near&hour=day');
  await page.locator('label[for="wish-bill"]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Holds requests for some files back; the function that it returns lets them go. */
async function hold(page: Page, files: string): Promise<() => void> {
  let send = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return send;
}

/** Runs in the page: collects the texts of its live region from now on. */
function hear(): void {
  const heard: string[] = [];
  window.heard = heard;
  new MutationObserver(() => {
    const words = document.querySelector('#main [role="status"]')?.textContent;
    if (words && !heard.includes(words)) heard.push(words);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: collects the heading and the first score of each frame, and adds up layout shifts. */
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
    heard: readonly string[];
    leads: readonly string[];
    arrival: { readonly seen: readonly string[]; readonly shift: number };
  }
}
