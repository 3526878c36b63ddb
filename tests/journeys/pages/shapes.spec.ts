import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSite } from '../support/buildSite.ts';
import { textBreaches } from '../support/layout.ts';
import { sidewaysBreaches } from '../support/pageReport.ts';
import { serve, type Site } from '../support/site.ts';
import { expect, test as base, WHOLE } from '../support/test.ts';

const FOLDER = join('node_modules', '.cache', 'weighpoint-shapes');
const WIDTHS = [320, 390, 768, 1024, 1280, 1440, 1920];
const NARROW_AND_WIDE = [320, 1920];
const SHAPES = { 'two-options': 2, 'four-options': 4, 'six-options': 6, 'twelve-options': 12 };

/** The site with decisions of two to twelve options that have long names; one server for all journeys in this file. */
const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _any }, provide) => {
      buildSite(FOLDER, { MORE_DECISIONS: 'tests/support/shapes/decisions', CONTENT_CHECK: 'none' });
      const site = await serve(FOLDER);
      await provide(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ site }, provide) => provide(site.address),
});

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'reduce' });

const QUESTIONS = [1, 2, 3, 4, 5, 6];
/** With the last answer to the second question, only the first option is not ruled out. */
const RULED_OUT = 'question-1=answer-1&question-2=answer-5&question-3=answer-2';

test('twelve options with long names fit a narrow and a wide screen', async ({ page }) => {
  for (const address of [
    '/twelve-options/',
    `/twelve-options/pick/option-1/#${answers(0)}`,
    `/twelve-options/compare/option-3/option-8/#${answers(1)}`,
    `/twelve-options/team/#${TEAM}`,
  ]) {
    await expectToLookRight(page, address, NARROW_AND_WIDE);
  }
});

for (const [id, options] of Object.entries(SHAPES)) {
  test(`${id} look right on every page and screen`, { tag: WHOLE }, async ({ page }) => {
    test.setTimeout(600_000);
    for (const address of addressesOf(id, options)) await expectToLookRight(page, address, WIDTHS);
  });
}

test('the start page looks right with all of them', { tag: WHOLE }, async ({ page }) => {
  await expectToLookRight(page, '/', WIDTHS);
});

const TEAM = [
  `member=Ana_${given(1)}`,
  `member=Maximiliana-Wolk_${given(2)}`,
  `member=Bo_${given(3)}`,
  `member=${given(4)}`,
].join('&');

function addressesOf(id: string, options: number): readonly string[] {
  const pairs = [
    [1, 2],
    [3, 4],
    [3, 8],
    [9, 12],
    [5, 6],
    [10, 11],
  ].filter((pair) => Math.max(...pair) <= options);
  const names = Array.from({ length: options }, (_, place) => `option-${place + 1}`);
  return [
    `/${id}/`,
    ...QUESTIONS.map((question) => `/${id}/ask/question-${question}/#question-1=answer-2`),
    ...names.map((name) => `/${id}/pick/${name}/`),
    `/${id}/pick/toss-up/`,
    `/${id}/pick/none-fits/`,
    ...[0, 1, 2, 3].map((shift) => `/${id}/pick/option-1/#${answers(shift)}`),
    `/${id}/pick/option-1/#${RULED_OUT}`,
    `/${id}/pick/option-1/#question-1=answer-3`,
    ...pairs.map(([left, right]) => `/${id}/compare/option-${left}/option-${right}/#${answers(1)}`),
    `/${id}/team/`,
    `/${id}/team/#${TEAM}`,
  ];
}

function answers(shift: number): string {
  return QUESTIONS.map((question) => `question-${question}=answer-${((shift + question) % 4) + 1}`).join('&');
}

function given(factor: number): string {
  return QUESTIONS.map((question) => `question-${question}.answer-${((factor * question) % 4) + 1}`).join('_');
}

async function expectToLookRight(page: Page, address: string, widths: readonly number[]): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await showAll(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const found = [...(await sidewaysBreaches(page)), ...(await textBreaches(page))];
    expect.soft(found, `${address} at ${width} px`).toEqual([]);
  }
}

/** Scrolls through the page, which loads some parts when they come near, and opens what is folded. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      window.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    window.scrollTo(0, 0);
  });
}
