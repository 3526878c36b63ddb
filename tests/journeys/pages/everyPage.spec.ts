import type { Page } from '@playwright/test';
import { kinds, results, teams } from '../support/addresses.ts';
import { staticPaths } from '../support/pages.ts';
import {
  addStyles,
  removeStyles,
  reportOn,
  setLetterSize,
  sidewaysBreaches,
  smallTargets,
} from '../support/pageReport.ts';
import { expect, expectAccessible, expectContrast, test, WHOLE } from '../support/test.ts';

const FORBIDDEN_WORDS = /\b(please|sorry|oops|valid|invalid|forbidden)\b/giu;

/** The spacing that a reader may set without losing anything (WCAG 1.4.12). */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Letters of twice the usual size, in a window as wide as 320 px at the usual size (WCAG 1.4.4). */
const LARGE_LETTERS = { size: 32, viewport: { width: 640, height: 640 } };

const typical: ReadonlySet<string> = new Set(Object.values(kinds));

const addresses = [
  ...new Set([...staticPaths, ...typical, ...Object.values(results), ...Object.values(teams), '/nothing/like/it/']),
];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

  for (const address of addresses) {
    const tag = typical.has(address) ? [] : WHOLE;
    test(`${address} keeps the rules of every page`, { tag }, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectInOrder(page);
      if (!isMirrored(address)) {
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectContrast(page);
      }
      await page.keyboard.press('Tab');
      await expect.soft(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
      await expectToFit(page);
    });
  }

  test('the error page keeps the rules too', async ({ page, complaints }) => {
    await page.route(/\/assets\/AskPage-.*\.js$/u, (route) => route.abort());
    await page.goto('/bike-taxi-tram/ask/luggage/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A part of this page did not load');
    expect.soft(await smallTargets(page, 24), 'targets under 24 px').toEqual([]);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    await expectToFit(page);
    complaints.length = 0;
  });

  test('sticky parts cover at most 40 % of the screen', async ({ page }) => {
    for (const address of [kinds.article, kinds.question, kinds.result, kinds.compare, kinds.team]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const heights = await page
        .locator('body *')
        .evaluateAll((all) =>
          all
            .filter((element) => /sticky|fixed/u.test(getComputedStyle(element).position))
            .map((element) => element.getBoundingClientRect().height),
        );
      expect(Math.max(0, ...heights), address).toBeLessThan(0.4 * 844);
    }
  });
});

test('every page as served has its own title and heading, and no inline style', async ({ page, request }) => {
  const seen = new Map<string, string>();
  for (const path of [...staticPaths.filter((each) => !each.endsWith('/ask/')), '/nothing/like/it/']) {
    const { title, heading, styled } = await servedAt(page, await request.get(path).then((answer) => answer.text()));
    expect(title, `the title of ${path}`).toMatch(/^\S.* – Weighpoint$/u);
    expect(heading, `the heading of ${path}`).not.toBe('');
    expect(styled, `elements of ${path} with a style of their own`).toEqual([]);
    for (const words of [`title ${title}`, `heading ${heading}`]) {
      const other = seen.get(words);
      const message = `the ${words} of ${path} stands on ${other} too`;
      expect(other === undefined || isOfSharedOptions(path, other), message).toBe(true);
      seen.set(words, path);
    }
  }
});

test('only results and unknown addresses are kept out of search engines', async ({ page }) => {
  const robots = page.locator('meta[name="robots"][content="noindex"]');
  for (const address of [results.pick, results.tossUp, teams.three, '/nothing/like/it/']) {
    await page.goto(address);
    await expect(robots, address).toHaveCount(1);
  }
  for (const address of [kinds.option, kinds.compare, kinds.article]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(robots, address).toHaveCount(0);
  }
});

test('nothing takes focus when the first page loads', async ({ page }) => {
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1, name: /pick Bike/ })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

/** Returns true for pages about an option, or a pair of options, that two decisions share. */
function isOfSharedOptions(path: string, other: string): boolean {
  const [, place] = /^\/[^/]+(\/(?:pick|compare)\/.*)$/u.exec(path) ?? [];
  return place !== undefined && other.endsWith(place) && !/toss-up|none-fits/u.test(place);
}

/** Reads the title, heading and inline styles of a page as served. */
function servedAt(page: Page, html: string) {
  return page.evaluate((text) => {
    const served = new DOMParser().parseFromString(text, 'text/html');
    return {
      title: served.title,
      heading: served.querySelector('h1')?.textContent ?? '',
      styled: [...served.querySelectorAll('[style], style:not(head > style:only-of-type)')].map(({ outerHTML }) =>
        outerHTML.slice(0, 120),
      ),
    };
  }, html);
}

/** Returns true for a comparison whose mirror image, or whose like, is tested already. */
function isMirrored(address: string): boolean {
  const [, comparisons = '', left = '', right = ''] = /^(.*\/compare\/)([^/]+)\/([^/]+)\/$/u.exec(address) ?? [];
  if (left !== right) return left > right;
  return left !== '' && address !== staticPaths.find((path) => path.startsWith(comparisons));
}

async function expectInOrder(page: Page): Promise<void> {
  const { landmarks, navigations, positiveTabindex, forgottenTableParts, words } = await reportOn(page);
  expect.soft(landmarks, 'landmarks').toEqual({ banner: 1, main: 1, contentinfo: 1 });
  expect.soft(new Set(navigations).size, `names of navigations: ${navigations.join(', ')}`).toBe(navigations.length);
  expect.soft(navigations, 'names of navigations').not.toContain('');
  expect.soft(positiveTabindex, 'a positive tabindex').toEqual([]);
  expect.soft(forgottenTableParts, 'parts of tables without a role').toEqual([]);
  expect.soft(words.match(FORBIDDEN_WORDS), 'words that blame or plead').toBeNull();
  expect.soft(await smallTargets(page, 24), 'targets under 24 px').toEqual([]);
}

/** Expects the page to fit a narrow window, also with wide text spacing and with large letters. */
async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sidewaysBreaches(page), 'at 320 px').toEqual([]);
  await addStyles(page, TEXT_SPACING);
  expect.soft(await sidewaysBreaches(page), 'at 320 px with wide text spacing').toEqual([]);
  await removeStyles(page);
  await page.setViewportSize(LARGE_LETTERS.viewport);
  await setLetterSize(page, LARGE_LETTERS.size);
  await expect(page.locator('html')).toHaveCSS('font-size', `${LARGE_LETTERS.size}px`);
  expect.soft(await sidewaysBreaches(page), 'with letters of twice the size').toEqual([]);
}
