import type { Page } from '@playwright/test';
import { results } from './support/addresses.ts';
import { expect, test, WHOLE } from './support/test.ts';

const TIPPING = '/bike-taxi-tram/pick/taxi/#luggage=nothing&distance=middle&hour=evening&wish=comfort';
const ONE_ANSWER = '/bike-taxi-tram/pick/taxi/#luggage=bag';
const WHOLE_TENTH = '/bike-taxi-tram/pick/tram/#luggage=nothing&distance=middle&hour=evening';

const changes = (page: Page) => page.getByRole('region', { name: 'What would change it' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const followed = { 'a pick': TIPPING, 'a pick on one answer': ONE_ANSWER, 'a toss-up': results.tossUp };

for (const [name, address] of Object.entries(followed)) {
  const tag = address === TIPPING ? [] : WHOLE;
  test(
    `${name}: each change leads to the outcome that its sentence promises, and one link leads back`,
    { tag },
    async ({ page }) => {
      test.slow();
      await page.goto(address);
      await waysAreKnown(page);
      const before = await heading(page).innerText();
      if (address !== results.tossUp) await openRest(page);
      const sentences = new Set(await changes(page).getByRole('link').allTextContents());
      expect(sentences.size).toBeGreaterThanOrEqual(5);
      for (const sentence of sentences) {
        await openRest(page);
        await changes(page).getByRole('link', { name: sentence, exact: true }).first().click();
        await expect(page.getByText(/^Changed from the result you came from: ?/u), sentence).toBeVisible();
        await expect(heading(page), sentence).toHaveText(promisedBy(sentence));
        await page.getByRole('link', { name: 'Back to that result' }).click();
        await expect(heading(page)).toHaveText(before);
        await expect(page.getByText(/^Changed from the result you came from/u)).toHaveCount(0);
        await waysAreKnown(page);
      }
    },
  );
}

test('the mark on a slider is where the other option takes over', async ({ page }) => {
  await page.goto(TIPPING);
  const slider = page.getByRole('slider', { name: 'How much Luggage counts' });
  await expect(slider).toHaveAccessibleDescription('Bike takes over once Luggage counts 2.6 times as much.');
  await expect(changes(page).getByRole('link', { name: /^Bike takes over once Luggage counts 2\.6/u })).toBeVisible();
  await slider.fill('25');
  await expect(page.getByText(/^\s?leads Bike by/u)).toBeVisible();
  await slider.fill('26');
  await expect(page.getByText(/^\s?leads Taxi by/u)).toBeVisible();
});

test('at a tipping point of a whole tenth both options are equal, and the page says so', async ({ page }) => {
  await page.goto(WHOLE_TENTH);
  const sentence = changes(page)
    .getByRole('listitem')
    .filter({ hasText: 'Bike takes over once Luggage counts 1.5 times as much' });
  await expect(sentence).toContainText('Equal at 1.4, ahead from 1.5.');
  const slider = page.getByRole('slider', { name: 'How much Luggage counts' });
  await slider.fill('14');
  await expect(page.getByText(/^(Bike and Tram|Tram and Bike) are equal\.$/u).first()).toBeVisible();
  await slider.fill('13');
  await expect(page.getByText(/^\s?leads Bike by/u)).toBeVisible();
  await slider.fill('15');
  await expect(page.getByText(/^\s?leads Tram by/u)).toBeVisible();
});

test('a variant says what was changed, also after Back and Forward', async ({ page }) => {
  await page.goto(TIPPING);
  await waysAreKnown(page);
  await changes(page).getByRole('link').first().click();
  const notice = page.getByText(/^Changed from the result you came from: /u);
  await expect(notice).toBeInViewport();
  await expect(notice.locator('xpath=ancestor::*[@tabindex="-1"][1]')).toBeFocused();
  await page.goBack();
  await expect(notice).toHaveCount(0);
  await page.goForward();
  await expect(notice).toBeVisible();
  await page.getByRole('group', { name: 'Hour' }).getByRole('combobox').selectOption('By daylight');
  await expect(page.getByText(/^Hour is “By daylight”, before “In the evening”$/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to them' })).toHaveCount(0);
});

test('a result says so if no single change gives another pick', async ({ page }) => {
  await page.goto(results.ruledOut);
  await expect(page.getByText('No single answer or importance changes the pick.')).toBeVisible();
});

test('the open question that matters most is marked', async ({ page }) => {
  await page.goto(results.tossUp);
  await expect(page.getByRole('group', { name: 'Distance' })).toContainText('this matters most');
  await page.goto(results.pick);
  await expect(changes(page)).toBeVisible();
  await expect(page.getByText(/this matters most/u)).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(`at ${width} pixels the list of changes appears without moving anything else`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
        document.documentElement.dataset['shift'] = String(shift);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(results.pick);
    await expect(page).toHaveTitle(/^Pick Bike/u);
    const [title, first, address] = [await page.title(), await heading(page).innerText(), page.url()];
    await waysAreKnown(page);
    expect([await page.title(), await heading(page).innerText(), page.url()]).toEqual([title, first, address]);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    expect(shift).toBeLessThanOrEqual(0.01);
  });
}

/** Waits for the last part of a result, which takes all combinations of answers. */
async function waysAreKnown(page: Page): Promise<void> {
  await expect(changes(page).locator('[data-state="done"]')).toBeVisible();
}

/** Opens the list of further changes. */
async function openRest(page: Page): Promise<void> {
  await changes(page)
    .locator('details')
    .first()
    .evaluate((details) => details.setAttribute('open', ''));
}

/** Returns a pattern for the heading that a sentence promises: a pick, or an option that is ahead. */
function promisedBy(sentence: string): RegExp {
  const pick = /the pick is (\w+)/iu.exec(sentence)?.[1];
  const ahead = /^(\w+) takes over/u.exec(sentence)?.[1];
  if (pick !== undefined) return new RegExp(`pick ${pick}$`, 'u');
  if (ahead === undefined) throw new Error(`“${sentence}” promises nothing that is known.`);
  return new RegExp(`(pick ${ahead}|: .*\\b${ahead}\\b.*)$`, 'u');
}
