import type { BrowserContext, Page } from '@playwright/test';
import { act, hasFocus, openAddress, type Tab } from './acts.ts';
import { createChance } from './chance.ts';
import { pageTexts } from './pageTexts.ts';
import { expect, test } from '../support/test.ts';

/** The number of visits, the acts of each, and the seed of the first, which `npm run test:monkey` sets. */
const [visits = 0, acts = 60, first = 1] = (process.env.MONKEY ?? '').split(' ').filter(Boolean).map(Number);

/** The number of acts from one comparison with a new tab to the next. */
const COMPARED_AFTER = 30;

const DEVICES = [
  { pointer: 'mouse', options: { viewport: { width: 1280, height: 800 } } },
  { pointer: 'finger', options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
] as const;

for (const [place, { pointer, options }] of DEVICES.entries()) {
  test.describe(`with a ${pointer}`, () => {
    test.use(options);
    for (let visit = place; visit < visits; visit += DEVICES.length) {
      const seed = first + visit;
      test(`a random visitor with two tabs breaks nothing: ${acts} acts, seed ${seed}`, async ({ context }) => {
        test.setTimeout(60_000 + acts * 2000);
        await visitSite(context, pointer, seed);
      });
    }
  });
}

/**
 * Does random acts in two tabs. After each act the page has its heading, and focus if the act keeps it. Now and then the
 * address is opened in a new tab, which has the same texts. A failure says what was done, with the seed to repeat it.
 */
async function visitSite(context: BrowserContext, pointer: Tab['pointer'], seed: number): Promise<void> {
  const chance = createChance(seed);
  const tabs = [await openTab(context, pointer), await openTab(context, pointer)] as const;
  const log: string[] = [`npm run test:monkey -- 1 ${acts} ${seed}`];
  for (const tab of tabs) log.push((await openAddress(tab, chance)).text);
  for (let number = 1; number <= acts; number += 1) {
    const place = chance.below(6) === 0 ? 1 : 0;
    const { page } = tabs[place];
    await page.bringToFront();
    const { text, keepsFocus } = await act(tabs[place], chance);
    log.push(`${number}. tab ${place + 1}: ${text}`);
    const story = log.join('\n');
    await expectHeading(page, story);
    if (keepsFocus) await expect.poll(() => hasFocus(page), `focus is lost\n${story}`).toBe(true);
    if (number % COMPARED_AFTER === 0) await expectSameInNewTab(context, page, story);
  }
}

async function openTab(context: BrowserContext, pointer: Tab['pointer']): Promise<Tab> {
  return { page: await context.newPage(), pointer };
}

async function expectHeading(page: Page, story: string): Promise<void> {
  const heading = page.locator('h1:visible');
  await expect(heading, story).toHaveCount(1);
  await expect(heading, story).not.toHaveText(/did not load|went wrong/u);
}

async function expectSameInNewTab(context: BrowserContext, page: Page, story: string): Promise<void> {
  const texts = await pageTexts(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const opened = await pageTexts(other);
  await other.close();
  expect(opened.toSorted(), `${page.url()} has other texts in a new tab\n${story}`).toEqual(texts.toSorted());
}
