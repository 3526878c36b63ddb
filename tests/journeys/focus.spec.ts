import type { Page } from '@playwright/test';
import { focusMarkThickness, focusStop } from './support/focus.ts';
import { kinds, results } from './support/pages.ts';
import { expect, test, WHOLE } from './support/test.ts';

const MOST_STOPS = 250;

/** Of the two rings, the dark one shows on light ground and the yellow one on dark; corners and line ends cost a little. */
const LEAST_THICKNESS = 1.5;

const { article, question, result, compare } = kinds;
const typical = { article, question, result, compare };

const windows = [
  { name: 'on a phone', viewport: { width: 390, height: 844 }, colorScheme: 'light', pages: kinds },
  {
    name: 'on a dark desk',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    pages: typical,
  },
] as const;

for (const { name, viewport, colorScheme, pages } of windows) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme, reducedMotion: 'reduce' });

    const isNarrow = pages === kinds;
    for (const [kind, address] of Object.entries(pages)) {
      const tag = isNarrow && kind in typical ? [] : WHOLE;
      test(`${kind}: wherever Tab leads, focus is seen and nothing lies over it`, { tag }, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const seen = new Set<string>();
        for (let count = 0; ; count += 1) {
          expect(count, 'stops on the way through the page').toBeLessThan(MOST_STOPS);
          await page.keyboard.press('Tab');
          const stop = await focusStop(page);
          if (stop === null) break;
          expect.soft(stop.trouble, stop.element).toBeNull();
          expect.soft(stop.marked, `the focus mark of ${stop.element}`).not.toEqual([]);
          if (stop.marked.length === 0 || seen.has(stop.kind)) continue;
          seen.add(stop.kind);
          const thickness = await focusMarkThickness(page, stop.marked);
          expect.soft(thickness, `thickness of the focus mark of ${stop.element}`).toBeGreaterThan(LEAST_THICKNESS);
        }
        expect(seen.size).toBeGreaterThan(2);
      });
    }
  });
}

const OWN_VALUES = '/go-vs-rust/pick/go/#team=new&latency=web&go.cpu=90&rust.learning-curve=100';
const DAMAGED = '/go-vs-rust/pick/go/#sum=aaaa&rev=1&team=new&latency=fast&timeline=weeks';

test('dismissing a notice leads to the heading of the page', async ({ page }) => {
  await page.goto(DAMAGED);
  await page.getByRole('button', { name: /^Dismiss/ }).press('Enter');
  await expect(page.getByText('names an answer “fast”')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('weighing with our values leads to the heading, which may name another pick', async ({ page }) => {
  await page.goto(OWN_VALUES);
  await page.getByRole('button', { name: 'Weigh with our values' }).press('Enter');
  await expect(page).toHaveURL(/latency=web$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('going back to one’s own answers leads to the heading', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/team/#team=zig');
  await page.getByRole('radio', { name: 'Rust' }).press('Space');
  await expect(page).toHaveURL(/team=rust/);
  await page.goto(results.pick);
  await page.getByRole('button', { name: 'Back to them' }).press('Enter');
  await expect(page).toHaveURL(/team=rust$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a variant leads to what was changed, and the way back to the heading', async ({ page }) => {
  await page.goto(results.ruledOut);
  await page.getByRole('link', { name: /^Weigh Zig anyway/ }).press('Enter');
  await expect(page).toHaveURL(/crash=safety\.x0/);
  await expect(page.locator(':focus')).toContainText('Changed from the result you came from');
  await page.getByRole('link', { name: 'Back to that result' }).press('Enter');
  await expect(page).toHaveURL(/crash=safety&/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('starting again and going back to the answers keep focus on the heading', async ({ page }) => {
  await page.goto(results.pick);
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What has' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to them' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What has' })).toBeFocused();
});

test('answering keeps focus in the answer; Continue and Back lead to the next heading', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/team/');
  await page.getByRole('radio', { name: 'Rust' }).press('Space');
  await expect(page.getByRole('radio', { name: 'Rust' })).toBeFocused();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /latency/ })).toBeFocused();
  await page.getByRole('link', { name: 'Back to Team' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What has' })).toBeFocused();
});

test('the questions alone, as an address, lead to the first open one without taking focus', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/#team=rust');
  await expect(page).toHaveURL(/\/ask\/latency\//);
  await expect(page.getByRole('heading', { level: 1, name: /latency/ })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('what opens and closes in place keeps focus', async ({ page }) => {
  await page.goto(results.pick);
  const facts = page.getByText('Facts and sources').first();
  await pressTwice(page, facts.locator('xpath=ancestor::summary'));
  await page.getByRole('radio', { name: 'By factor' }).press('Space');
  await expect(page.getByRole('radio', { name: 'By factor' })).toBeFocused();
  await page.goto(kinds.compare);
  await pressTwice(page, page.getByRole('button', { expanded: false }).first());
});

test('changing the two sides of a comparison keeps focus where it was', async ({ page }) => {
  await page.goto(kinds.compare);
  const swap = page.getByRole('button', { name: 'Swap sides' });
  await swap.press('Enter');
  await expect(page).toHaveURL(/\/compare\/rust\/go\//);
  await expect(swap).toBeFocused();
  const left = page.getByRole('combobox', { name: 'Left' });
  // The address is there a frame before the page that shows it.
  await expect(left).toHaveValue('rust');
  await left.focus();
  await left.selectOption('Zig');
  await expect(page).toHaveURL(/\/compare\/zig\/go\//);
  await expect(left).toBeFocused();
});

test('choosing what to compare an option with leads to the heading of the comparison', async ({ page }) => {
  await page.goto('/go-vs-rust/compare/go/go/');
  await page.getByRole('link', { name: 'Go and Zig' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Go and Zig, side by side' })).toBeFocused();
});

test('a new page has its title before its heading takes focus', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) target.dataset.titleThen = document.title;
    });
  });
  await page.goto('/go-vs-rust/ask/team/#team=rust');
  await page.getByRole('button', { name: 'Continue' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /latency/ });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAttribute('data-title-then', await page.title());
});

async function pressTwice(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
  await control.focus();
  for (const _ of ['open', 'close']) {
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/summary|button/);
  }
}
