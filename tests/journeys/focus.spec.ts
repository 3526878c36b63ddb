import type { Page } from '@playwright/test';
import { focusMarkThickness, focusStop } from './support/focus.ts';
import { kinds, results } from './support/addresses.ts';
import { expect, test, WHOLE } from './support/test.ts';

const MOST_STOPS = 250;

/** One of the two rings, dark and yellow, contrasts with any ground; corners and line ends take a little away. */
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
      const tag = isNarrow && (kind === 'question' || kind === 'result') ? [] : WHOLE;
      test(
        `${kind}: Tab leads only to controls with a visible focus mark that nothing covers`,
        { tag },
        async ({ page }) => {
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
        },
      );
    }
  });
}

const OWN_VALUES = '/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&bike.air=90&tram.time=100';
const DAMAGED = '/bike-taxi-tram/pick/bike/#sum=aaaa&rev=2&luggage=nothing&distance=next-door&hour=day';

test('dismissing a notice focuses the heading', async ({ page }) => {
  await page.goto(DAMAGED);
  await page.getByRole('button', { name: /^Dismiss/ }).press('Enter');
  await expect(page.getByText('names an answer “next-door”')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('going back to our values focuses the heading, which may name another pick', async ({ page }) => {
  await page.goto(OWN_VALUES);
  await page.getByRole('button', { name: 'Weigh with our values' }).press('Enter');
  await expect(page).toHaveURL(/distance=near$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('going back to own answers focuses the heading', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/#luggage=nothing');
  await page.getByRole('radio', { name: 'A cello' }).press('Space');
  await expect(page).toHaveURL(/luggage=cello/);
  await page.goto(results.pick);
  await page.getByRole('button', { name: 'Back to them' }).press('Enter');
  await expect(page).toHaveURL(/luggage=cello$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a variant focuses what was changed, and going back focuses the heading', async ({ page }) => {
  await page.goto(results.ruledOut);
  await page.getByRole('link', { name: /^Weigh Tram anyway/ }).press('Enter');
  await expect(page).toHaveURL(/hour=night\.x0/);
  await expect(page.locator(':focus')).toContainText('Changed from the result you came from');
  await page.getByRole('link', { name: 'Back to that result' }).press('Enter');
  await expect(page).toHaveURL(/hour=night&/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('starting again, and undoing that, focuses the heading', async ({ page }) => {
  await page.goto(results.pick);
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What has to come along' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to them' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What has to come along' })).toBeFocused();
});

test('an answer keeps focus; Continue and Back focus the next heading', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await page.getByRole('radio', { name: 'A cello' }).press('Space');
  await expect(page.getByRole('radio', { name: 'A cello' })).toBeFocused();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /How far/ })).toBeFocused();
  await page.getByRole('link', { name: 'Back to Luggage' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What has to come along' })).toBeFocused();
});

test('the address of all questions opens the first open one, and nothing takes focus', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/#luggage=cello');
  await expect(page).toHaveURL(/\/ask\/distance\//);
  await expect(page.getByRole('heading', { level: 1, name: /How far/ })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('a control that opens or closes something keeps focus', async ({ page }) => {
  await page.goto(results.pick);
  const facts = page.getByText(/^Facts? and sources?/u).first();
  await pressTwice(page, facts.locator('xpath=ancestor::summary'));
  await page.getByRole('radio', { name: 'By factor' }).press('Space');
  await expect(page.getByRole('radio', { name: 'By factor' })).toBeFocused();
  await page.goto(kinds.compare);
  await pressTwice(page, page.getByRole('button', { expanded: false }).first());
});

test('changing a side of a comparison keeps focus in its control', async ({ page }) => {
  await page.goto(kinds.compare);
  const swap = page.getByRole('button', { name: 'Swap sides' });
  await swap.press('Enter');
  await expect(page).toHaveURL(/\/compare\/tram\/bike\//);
  await expect(swap).toBeFocused();
  const left = page.getByRole('combobox', { name: 'Left' });
  // The address changes one frame before the page.
  await expect(left).toHaveValue('tram');
  await left.focus();
  await left.selectOption('Taxi');
  await expect(page).toHaveURL(/\/compare\/taxi\/bike\//);
  await expect(left).toBeFocused();
});

test('a line that leads to a change of the comparison, and is gone then, gives focus to the heading', async ({
  page,
}) => {
  await page.goto(kinds.compare);
  const turns = page.getByRole('region', { name: /^What would turn it/u });
  await turns.getByRole('link', { name: /takes over once Hour counts/u }).press('Enter');
  await expect(page).toHaveURL(/hour=day\.x/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('choosing the other option of a comparison focuses the heading', async ({ page }) => {
  await page.goto('/bike-taxi-tram/compare/bike/bike/');
  await page.getByRole('link', { name: 'Bike and Tram' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bike and Tram, side by side' })).toBeFocused();
});

test('the title of a new page is set before its heading takes focus', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) target.dataset.titleThen = document.title;
    });
  });
  await page.goto('/bike-taxi-tram/ask/luggage/#luggage=cello');
  await page.getByRole('button', { name: 'Continue' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /How far/ });
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

const FOLLOWED = [
  { from: article, link: /^See the whole result/u },
  { from: article, link: /^then /u },
  { from: kinds.option, link: 'Drums that stay in the hall' },
  { from: compare, link: /takes over once|^Go on/u },
  {
    from: '/bike-taxi-tram/team/#member=Ana_luggage.nothing&member=Bo_luggage.nothing&member=Cy_luggage.bag',
    link: /, the pick is Bike$|^With|^If/u,
  },
] as const;

for (const { from, link } of FOLLOWED) {
  test(`${from}: the link ${link} leads to a heading with focus`, async ({ page }) => {
    await page.goto(from);
    await follow(page, link);
    await expect(page.locator(':focus')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

test('Back after starting again focuses the heading', async ({ page }) => {
  await page.goto(result);
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /pick Bike/u })).toBeFocused();
});

/** Follows the first link of this name in the content by the keyboard. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  const address = page.url();
  const link = page.getByRole('main').getByRole('link', { name }).first();
  await link.scrollIntoViewIfNeeded();
  await link.press('Enter');
  await expect(page).not.toHaveURL(address);
}
