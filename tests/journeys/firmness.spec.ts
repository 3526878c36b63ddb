import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { results } from './support/addresses.ts';
import { expect, test, WHOLE } from './support/test.ts';

const COUNTING = 'Checking how firm this is …';
const ADDRESSES = [...Object.values(results), '/bike-taxi-tram/pick/taxi/#luggage=bag&wish=comfort'];

test('the engine counts in a browser exactly what an independent prototype counted', async ({ page }) => {
  const reference: { readonly counts: unknown } = JSON.parse(
    readFileSync('tests/engine/vectors/variations.json', 'utf8'),
  );
  const code = await asOneScript('tests/support/referenceCounts.ts');
  await page.goto('/');
  expect(await page.evaluate(`${code}; counting.countAgain(${JSON.stringify(reference)})`)).toEqual(reference.counts);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]) {
  const tag = viewport.width === 390 ? [] : WHOLE;
  test(
    `the firmness of a result appears later without moving anything, at ${viewport.width} px`,
    {
      tag,
    },
    async ({ page }) => {
      // It opens five pages.
      test.slow();
      await page.setViewportSize(viewport);
      await page.addInitScript(holdIdleMoments);
      await page.addInitScript(watchShifts);
      for (const address of ADDRESSES) {
        await page.goto('/method/');
        await page.goto(address);
        await expect(page.getByText(COUNTING)).toBeVisible();
        await expect(page.getByRole('heading', { level: 2, name: 'Do next' })).toBeVisible();
        const before = await outcomeOn(page);
        await page.evaluate(() => window.letIdle());
        await expect(page.getByText(COUNTING)).toHaveCount(0);
        expect(await outcomeOn(page), address).toEqual(before);
        expect(await page.evaluate(() => window.shifts), address).toBeLessThan(0.01);
      }
    },
  );
}

test('an answer removes the old firmness until the new one is counted, and a link explains what was varied', async ({
  page,
}) => {
  await page.addInitScript(holdIdleMoments);
  await page.goto(results.pick);
  await page.evaluate(() => window.letIdle());
  const firm = page.getByText('Bike wins even if every doubtful number is read against it.');
  await expect(firm).toBeVisible();
  await page.evaluate(() => window.holdIdle());
  await page.getByRole('group', { name: 'Luggage' }).getByRole('combobox').selectOption('A bag');
  await expect(page.getByText(COUNTING)).toBeVisible();
  await expect(firm).toHaveCount(0);
  await page.evaluate(() => window.letIdle());
  await expect(page.getByText(/^(Leaning )?Bike\b[^;]* variations\.$/u)).toBeVisible();
  await page.getByRole('link', { name: 'What was varied' }).click();
  await expect(page.getByText(/^Each of 20,000 variations changes/u)).toBeInViewport();
});

/** Bundles a module into a script that puts its exports into `counting`. */
async function asOneScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'counting' } },
  });
  const outputs = [built].flat().filter((each): each is Rolldown.RolldownOutput => 'output' in each);
  return outputs[0]?.output[0].code ?? '';
}

/** Reads the heading, title and path of a result. */
async function outcomeOn(page: Page) {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  return { heading, title: await page.title(), path: new URL(page.url()).pathname };
}

/** Runs in the page: holds idle callbacks back until `letIdle` is called. */
function holdIdleMoments(): void {
  let isHeld = true;
  let asked = 0;
  const waiting = new Map<number, IdleRequestCallback>();
  const run = () => {
    if (isHeld) return;
    const now = [...waiting.values()];
    waiting.clear();
    for (const each of now) each({ didTimeout: false, timeRemaining: () => 10 });
  };
  window.requestIdleCallback = (callback) => {
    asked += 1;
    waiting.set(asked, callback);
    setTimeout(run);
    return asked;
  };
  window.cancelIdleCallback = (idle) => void waiting.delete(idle);
  window.holdIdle = () => (isHeld = true);
  window.letIdle = () => {
    isHeld = false;
    run();
  };
}

/** Runs in the page: adds up layout shifts that no input caused. */
function watchShifts(): void {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) window.shifts += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    shifts: number;
    holdIdle: () => void;
    letIdle: () => void;
  }
}
