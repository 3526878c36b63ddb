import type { CDPSession, Locator, Page } from '@playwright/test';
import { kinds, results } from './support/addresses.ts';
import { expect, test } from './support/test.ts';

const COMPARED = '/bike-taxi-tram/compare/bike/tram/#luggage=nothing&distance=middle';
const QUESTION = '/bike-taxi-tram/ask/distance/#luggage=nothing&distance=near&hour=day';

test('the wheel over a number that has focus scrolls the page, and the number stays', async ({ page }) => {
  await page.goto(COMPARED);
  await page.getByRole('button', { name: 'Joy of the ride' }).click();
  await page
    .getByText(/^Disagree/u)
    .first()
    .click();
  const field = page.getByRole('spinbutton').first();
  await field.click();
  const [value, top] = [await field.inputValue(), await scrolled(page)];
  for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
  await expect(field).toHaveValue(value);
  await expect(field).toBeFocused();
});

test('the other buttons of a mouse move neither a slider nor the map', async ({ page }) => {
  await page.goto(results.pick);
  const slider = page.getByRole('slider').first();
  const face = page.getByRole('img', { name: /^Who is in front/u });
  await page.getByRole('region', { name: 'Decision map' }).scrollIntoViewIfNeeded();
  const point = page.getByRole('button', { name: /^Point of the map/u });
  await expect(point).toBeVisible();
  const before = await namesOf(slider, point);
  for (const button of ['right', 'middle'] as const) {
    await press(page, slider, 0.8, button);
    await press(page, face, 0.5, button);
    await point.click({ button });
  }
  expect(await namesOf(slider, point)).toEqual(before);
  // Keys still count after that.
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\.x1\.1/u);
});

test('a press that begins or ends beside the map, and one that drags over it, move nothing', async ({ page }) => {
  await page.goto(results.pick);
  const map = page.getByRole('region', { name: 'Decision map' });
  await map.scrollIntoViewIfNeeded();
  const point = map.getByRole('button', { name: /^Point of the map/u });
  const face = map.getByRole('img', { name: /^Who is in front/u });
  await expect(point).toBeVisible();
  await face.scrollIntoViewIfNeeded();
  const before = await point.getAttribute('aria-label');
  const box = await boxOf(face);
  const onFace = [box.x + 0.5 * box.width, box.y + 0.3 * box.height] as const;
  const ways = [
    [[box.x - 20, box.y - 20], onFace],
    [onFace, [box.x - 20, box.y - 20]],
    [onFace, [box.x + 0.5 * box.width, box.y + 0.8 * box.height]],
  ] as const;
  for (const [from, to] of ways) {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 5 });
    await page.mouse.up();
  }
  expect(await point.getAttribute('aria-label')).toBe(before);
  await page.mouse.click(...onFace);
  await expect(point).not.toHaveAttribute('aria-label', before ?? '');
});

test('the words of an answer can be selected, which does not choose it', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  const row = page.locator('label[for="luggage-cello"]');
  const words = await boxOf(row.getByText(/\w/u).last());
  await page.mouse.move(words.x + 1, words.y + words.height / 2);
  await page.mouse.down();
  await page.mouse.move(words.x + 80, words.y + words.height / 2, { steps: 6 });
  await page.mouse.up();
  expect(await page.evaluate(() => window.getSelection()?.toString().length)).toBeGreaterThan(3);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const button of ['right', 'middle'] as const) await row.click({ button });
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await row.click({ position: { x: 4, y: 4 } });
  await expect(page.getByRole('radio', { name: 'A cello' })).toBeChecked();
});

for (const pause of [60, 150, 300]) {
  test(`the second of two presses ${pause} ms apart does nothing on the next question`, async ({ page }) => {
    await openQuestion(page);
    const button = page.getByRole('button', { name: 'Continue' });
    await button.scrollIntoViewIfNeeded();
    const next = await boxOf(button);
    await page.mouse.move(next.x + 20, next.y + 20);
    await page.mouse.down();
    await page.mouse.up();
    await wait(page, pause);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(page.getByRole('heading', { level: 1, name: /When/u })).toBeFocused();
    await expect(page).toHaveURL(/\/ask\/hour\/.*hour=day$/u);
    await expect(page).toHaveTitle(/^When/u);
    // A press that was meant for this page counts.
    await wait(page, 450);
    await button.click();
    await expect(page).toHaveURL(/\/ask\/wish\//u);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the second of two taps chooses no answer of the next question', async ({ page }) => {
    await openQuestion(page);
    const next = await boxOf(page.getByRole('button', { name: 'Continue' }));
    await page.touchscreen.tap(next.x + 100, next.y + 20);
    await wait(page, 150);
    await page.touchscreen.tap(next.x + 110, next.y + 26);
    await expect(page.getByRole('heading', { level: 1, name: /When/u })).toBeFocused();
    await wait(page, 450);
    await expect(page).toHaveURL(/\/ask\/hour\/.*hour=day$/u);
    await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'day');
  });

  test('a swipe up that begins on a slider scrolls, and the slider stays', async ({ page, context }) => {
    await page.goto(results.pick);
    const slider = page.getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 200));
    const [address, box, top] = [page.url(), await boxOf(slider), await scrolled(page)];
    const touch = await context.newCDPSession(page);
    const [x, y] = [box.x + 0.8 * box.width, box.y + box.height / 2];
    await swipe(touch, [x, y], [x, y - 260]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
    await expect(slider).toHaveAttribute('aria-valuetext', 'counts once');
    await wait(page, 700);
    expect(page.url()).toBe(address);
  });

  test('a swipe along a slider moves it', async ({ page, context }) => {
    await page.goto(results.pick);
    const slider = page.getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    const box = await boxOf(slider);
    const touch = await context.newCDPSession(page);
    const y = box.y + box.height / 2;
    await swipe(touch, [box.x + 0.26 * box.width, y], [box.x + 0.7 * box.width, y]);
    await expect(slider).toHaveAttribute('aria-valuetext', /^counts \d\.\d times/u);
    await expect(page).toHaveURL(/\.x\d\.\d/u);
  });

  test('fields have letters of 16 px at least, so that no phone zooms into them', async ({ page }) => {
    for (const address of [...Object.values(kinds), COMPARED]) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await openEverything(page);
      const sizes = await page
        .locator('input:not([type="radio"], [type="range"]), select, textarea')
        .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
      expect(Math.min(16, ...sizes), address).toBe(16);
    }
  });
});

/** Opens a question, and waits until the program has taken it over. */
async function openQuestion(page: Page): Promise<void> {
  await page.goto(QUESTION);
  await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'near');
}

/** Opens every row, also the rows inside of others. */
async function openEverything(page: Page): Promise<void> {
  for (let depth = 0; depth < 4; depth += 1) {
    await page.locator('details:not([open]) > summary, main button[aria-expanded="false"]').evaluateAll((openers) => {
      for (const opener of openers) if (opener instanceof HTMLElement) opener.click();
    });
  }
}

function namesOf(slider: Locator, point: Locator) {
  return Promise.all([slider.getAttribute('aria-valuetext'), point.getAttribute('aria-label')]);
}

/** Presses a mouse button at a share of the width of something. */
async function press(page: Page, what: Locator, share: number, button: 'right' | 'middle'): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await boxOf(what);
  await page.mouse.click(box.x + share * box.width, box.y + box.height / 2, { button });
}

async function swipe(
  touch: CDPSession,
  [x, y]: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step += 1) {
    const at = { x: x + ((to[0] - x) * step) / 10, y: y + ((to[1] - y) * step) / 10 };
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function boxOf(what: Locator) {
  const box = await what.boundingBox();
  if (!box) throw new Error('The element to measure is not on the page.');
  return box;
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

/** Waits. These journeys are about the time between two presses. */
function wait(page: Page, milliseconds: number): Promise<void> {
  return page.waitForTimeout(milliseconds);
}
