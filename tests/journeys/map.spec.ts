import type { Locator, Page } from '@playwright/test';
import { results } from './support/addresses.ts';
import { reportOn, sidewaysBreaches, smallTargets } from './support/pageReport.ts';
import { expect, expectAccessible, expectContrast, test, WHOLE } from './support/test.ts';

/** Bike leads; moving 0.8 from Distance to Hour puts Tram in front. */
const NEAR = '/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&hour=evening&wish=bill';

const CORNERS = [
  ['Top corner', 'Luggage'],
  ['Left corner', 'Hour'],
  ['Right corner', 'Distance'],
] as const;

test('the arrow keys move the point: the text follows at once, the address when it rests, and Back undoes it', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(NEAR);
  const point = await openMap(page);
  await point.focus();
  const told = page
    .getByRole('region', { name: 'Decision map' })
    .getByRole('paragraph')
    .filter({ hasText: /^Bike leads Tram by/ });
  await expect(told).toContainText('Luggage 1.0, Hour 1.0 and Distance 1.0');
  const steps = await historyLength(page);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.clock.runFor(300);
  }
  await expect(told).toContainText('Luggage 1.1, Hour 1.6 and Distance 0.3');
  await expect(slider(page, 'Hour')).toHaveAttribute('aria-valuetext', 'counts 1.6 times as much');
  await expect(page).toHaveURL(new RegExp(`${NEAR}$`));
  await page.clock.runFor(300);
  await expect(page).toHaveURL(/distance=near\.x0\.3&hour=evening\.x1\.6/);
  expect(await historyLength(page)).toBe(steps + 1);
  await expect(point).toBeFocused();

  await page.keyboard.press('Home');
  await page.clock.runFor(1000);
  await expect(told).toContainText('Luggage 1.0, Hour 1.0 and Distance 1.0');
  await expect(page).toHaveURL(/distance=near&hour=evening&/);
  expect(await historyLength(page)).toBe(steps + 2);
  // The next page needs a frame, and frames need the clock.
  await page.clock.resume();
  await page.goBack();
  await expect(told).toContainText('Luggage 1.1, Hour 1.6 and Distance 0.3');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${NEAR}$`));
  await expect(told).toContainText('Luggage 1.0, Hour 1.0 and Distance 1.0');
});

test('the nearest border is at the stated distance, and one live region announces it', async ({ page }) => {
  await page.goto(NEAR);
  await openMap(page);
  const map = page.getByRole('region', { name: 'Decision map' });
  await expect(map.getByText('Nearest border: move 0.8 from Distance to Hour, and Tram is in front.')).toBeVisible();
  const move = map.getByRole('button', { name: 'From Distance to Hour' });
  for (let step = 0; step < 7; step += 1) await move.click();
  await expect(map.getByText(/^Bike leads Tram by .* too close to call\./)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Nearest border: 0.1 away.' })).toHaveCount(1);
  await move.click();
  await expect(map.getByText(/^Tram leads Bike by/)).toBeVisible();
  for (const status of await page.getByRole('status').allInnerTexts()) {
    expect(status.split(/\s+/u).length).toBeLessThanOrEqual(15);
  }
  await expect(page).toHaveURL(/distance=near\.x0\.2&hour=evening\.x1\.8/);
  await move.click();
  await move.click();
  await expect(map.getByText('Distance counts 0.1, the least on a map.')).toBeVisible();
});

test('dragging the point updates everything, and the address once at the end', async ({ page }) => {
  await page.goto(NEAR);
  const point = await openMap(page);
  const map = page.getByRole('region', { name: 'Decision map' });
  const face = await boxOf(map.getByRole('img', { name: /^Who is in front/ }));
  const steps = await historyLength(page);
  await point.hover();
  await page.mouse.down();
  await page.mouse.move(face.x + 0.2 * face.width, face.y + 0.9 * face.height, { steps: 8 });
  await expect(map.getByText(/^Tram leads Taxi by/)).toBeVisible();
  await expect(slider(page, 'Hour')).toHaveAttribute('aria-valuetext', /^counts 2\.\d times as much$/);
  await expect(page).toHaveURL(new RegExp(`${NEAR}$`));
  await page.mouse.move(face.x - 100, face.y + face.height + 50, { steps: 4 });
  await expect(map.getByText('Luggage 0.1, Hour 2.8 and Distance 0.1').first()).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/pick\/toss-up\/#.*luggage=nothing\.x0\.1&distance=near\.x0\.1&hour=evening\.x2\.8/);
  expect(await historyLength(page)).toBe(steps + 1);
  await expect(page).toHaveTitle(/^Tram or Taxi|^Taxi or Tram/);

  await page.mouse.click(face.x + 0.5 * face.width, face.y + 0.3 * face.height);
  await expect(page).toHaveURL(/\/pick\/bike\/#.*luggage=nothing\.x2\.1/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${NEAR}$`));
  await expect(page).toHaveTitle(/^Pick Bike/);
});

test('the corners are the answers that tip soonest, and can be changed', async ({ page }) => {
  await page.goto(NEAR);
  await page.getByRole('region', { name: 'Decision map' }).scrollIntoViewIfNeeded();
  await expect(
    page.getByRole('button', { name: /^Point of the map: Luggage 1\.0, Distance 1\.0 and Hour/ }),
  ).toBeVisible();
  await openMap(page);
  const map = page.getByRole('region', { name: 'Decision map' });
  await map.getByLabel('Top corner').selectOption('Wish');
  await map.getByLabel('Left corner').selectOption('Hour');
  await expect(map.getByLabel('Right corner')).toHaveValue('distance');
  await expect(map.getByRole('button', { name: 'From Hour to Distance' })).toBeVisible();
  await expect(map.getByRole('button', { name: /^Point of the map: Wish 1\.0, Hour 1\.0/ })).toBeVisible();
});

test('a table gives the same numbers', async ({ page }) => {
  await page.goto(NEAR);
  await openMap(page);
  const map = page.getByRole('region', { name: 'Decision map' });
  await map.getByText('The map as a table').click();
  const rows = map.getByRole('table', { name: 'Areas' }).getByRole('row');
  const areas = map.getByRole('list').getByRole('listitem');
  await expect(rows.last()).toBeVisible();
  await expect(areas.last()).toBeVisible();
  const shares = await rows.allInnerTexts();
  for (const item of await areas.allInnerTexts()) {
    const [, option = '', share = ''] = /^(\S+) (\d+%) of the map$/u.exec(item.replaceAll(/\s+/gu, ' ').trim()) ?? [];
    expect(shares.filter((row) => row.replaceAll(/\s+/gu, ' ').startsWith(`${option} ${share} `))).toHaveLength(1);
  }
  const said = await map
    .getByText(/^Bike leads Tram by/)
    .first()
    .innerText();
  await expect(map.getByRole('row', { name: /^The point:/ })).toContainText(said.split('. ')[0] ?? '');
  await expect(map.getByRole('table', { name: 'Borders, all straight' }).getByRole('row')).toHaveCount(2);
});

test('without three answers that count, a sentence says which are missing', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&wish=bill.x0');
  const map = page.getByRole('region', { name: 'Decision map' });
  await expect(map).toContainText('so far there are two answers. To see it, answer Hour or let Wish count again.');
  await map.getByRole('link', { name: 'Answer Hour' }).click();
  await expect(page).toHaveURL(/\/ask\/hour\/#/);
});

test('a map without a border says where the lead is smallest and what is ruled out', async ({ page }) => {
  await page.goto(results.pick);
  await openMap(page);
  const map = page.getByRole('region', { name: 'Decision map' });
  await expect(
    map.getByText(/^No border: Bike is in front at every point of this map\. The lead is smallest with/),
  ).toBeVisible();
  await page.goto('/bike-taxi-tram/pick/tram/#luggage=cello&distance=far&hour=day&wish=air');
  await openMap(page);
  await expect(map.getByText('Taxi has no area: Wish rules it out.')).toBeVisible();
  await expect(map.getByText('Bike has no area: Luggage rules it out, however little that counts here.')).toBeVisible();
});

test('if the map cannot be loaded, a sentence says so and the rest of the result works', async ({
  page,
  complaints,
}) => {
  await page.route(/\/assets\/DecisionMap-.*\.js$/u, (route) => route.abort());
  await page.goto(NEAR);
  const map = page.getByRole('region', { name: 'Decision map' });
  await map.scrollIntoViewIfNeeded();
  await expect(map.getByText(/^The map could not be loaded\./)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /pick Bike/ })).toBeVisible();
  await page.unroute(/\/assets\/DecisionMap-.*\.js$/u);
  await map.getByRole('button', { name: 'Reload' }).click();
  await openMap(page);
  complaints.length = 0;
});

test('it appears without moving anything in view', async ({ page }) => {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) window.shifted += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(NEAR);
  await expect(page.getByRole('heading', { name: 'Do next' })).toBeVisible();
  await page.evaluate(() => (window.shifted = 0));
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 400);
  await expect(page.getByRole('button', { name: /^Point of the map/ })).toBeVisible();
  expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01);
});

test('it is not printed', async ({ page }) => {
  await page.goto(NEAR);
  const point = await openMap(page);
  await expect(point).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Decision map')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('it loads when it is opened', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(NEAR);
    const map = page.getByRole('region', { name: 'Decision map' });
    await map.scrollIntoViewIfNeeded();
    await expect(map.getByText('Show the map')).toBeVisible();
    expect(loaded.filter((url) => url.includes('DecisionMap-'))).toEqual([]);
    await openMap(page);
    const face = await boxOf(map.getByRole('img', { name: /^Who is in front/ }));
    await page.touchscreen.tap(face.x + 0.2 * face.width, face.y + 0.9 * face.height);
    await expect(map.getByText(/^Tram leads Taxi by/)).toBeVisible();
  });

  test('it keeps the rules of every page', { tag: WHOLE }, async ({ page }) => {
    test.slow();
    await page.goto(NEAR);
    await openMap(page);
    await page.getByText('The map as a table').click();
    expect.soft(await smallTargets(page, 24), 'targets under 24 px').toEqual([]);
    expect.soft((await reportOn(page)).forgottenTableParts).toEqual([]);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysBreaches(page), 'at 320 px').toEqual([]);
  });
});

/** Scrolls to the map, opens it if needed, chooses the corners Luggage, Hour and Distance, and returns its point. */
async function openMap(page: Page): Promise<Locator> {
  const map = page.getByRole('region', { name: 'Decision map' });
  await map.scrollIntoViewIfNeeded();
  const isClosed = await map.getByText('Show the map').isVisible();
  if (isClosed) await map.getByText('Show the map').click();
  const point = map.getByRole('button', { name: /^Point of the map/ });
  for (const [corner, question] of CORNERS) await map.getByLabel(corner).selectOption(question);
  await point.scrollIntoViewIfNeeded();
  return point;
}

function slider(page: Page, question: string): Locator {
  return page.getByRole('slider', { name: `How much ${question} counts` });
}

async function boxOf(what: Locator) {
  const box = await what.boundingBox();
  if (!box) throw new Error('What is measured is not there.');
  return box;
}

function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => window.history.length);
}

declare global {
  interface Window {
    shifted: number;
  }
}
