import { expect, test } from './support/test.ts';

const RESULT = '/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&hour=day';

test('each question that is changed is one step in history', async ({ page }) => {
  await page.goto(RESULT);
  const luggage = page.getByRole('group', { name: 'Luggage' }).getByRole('combobox');
  const distance = page.getByRole('group', { name: 'Distance' }).getByRole('combobox');
  await luggage.focus();
  await luggage.selectOption('A bag');
  await luggage.selectOption('A cello');
  await distance.focus();
  await distance.selectOption('More than eight kilometres');
  await expect(page).toHaveURL(/luggage=cello&distance=far/);

  await page.goBack();
  await expect(page).toHaveURL(/luggage=cello&distance=near/);
  await expect(distance).toHaveValue('near');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${RESULT}$`));
  await expect(luggage).toHaveValue('nothing');
  await page.goForward();
  await expect(luggage).toHaveValue('cello');
});

test('a changed answer keeps focus in its row, and the title follows the pick', async ({ page }) => {
  await page.goto(RESULT);
  const luggage = page.getByRole('group', { name: 'Luggage' }).getByRole('combobox');
  await luggage.focus();
  await luggage.selectOption('A cello');
  await expect(page).toHaveTitle('Pick Taxi – Bike, taxi or tram – Weighpoint');
  await expect(luggage).toBeFocused();
});

test('a link opens a page at its top, Back returns to the old scroll position', async ({ page }) => {
  await page.goto(RESULT);
  await page.getByRole('button', { name: 'Start again' }).scrollIntoViewIfNeeded();
  const down = await page.evaluate(() => window.scrollY);
  expect(down).toBeGreaterThan(500);
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Decisions' })
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Weigh it before you build it.' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /pick Bike/ })).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(down);
});

test('a reload shows the same page and the same answers', async ({ page }) => {
  await page.goto(RESULT);
  await page.getByRole('group', { name: 'Luggage' }).getByRole('combobox').selectOption('A bag');
  await expect(page).toHaveURL(/luggage=bag/);
  await expect(page.getByRole('status').first()).toHaveText('Bike leads Taxi by 7.0 points.');
  await expect(page.getByText(/Checking how firm this is|Counting how often/u)).toHaveCount(0);
  const before = await page.getByRole('main').innerText();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /pick Bike/ })).toBeVisible();
  await expect.poll(() => page.getByRole('main').innerText()).toBe(before);
});

test('a link followed right after an answer does not lose the answer', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing');
  const answer = page.locator('[id="distance-near"]');
  await expect(answer).toBeEnabled();
  const back = page.getByRole('link', { name: 'Back to Luggage' });
  await back.evaluate((link: HTMLElement) => {
    document.querySelector<HTMLElement>('[id="distance-near"]')?.click();
    link.click();
  });
  await expect(page).toHaveURL(/\/ask\/luggage\//u);
  await page.goBack();
  await expect(page).toHaveURL(/\/ask\/distance\/.*distance=near/u);
  await expect(answer).toBeChecked();
});

test('a pending address update does not overwrite a newer answer', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing');
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.evaluate(answerAgainOnceWritten, ['distance-near', 'distance-far']);
  await expect(page).toHaveURL(/distance=far/u);
  expect(await page.evaluate(() => window.chosen)).not.toContain('distance-near after distance-far');
  await expect(page.getByText(/of your own/u)).toHaveCount(0);
});

/** Runs in the page: gives a second answer as soon as the first is in the address, and collects the chosen answer of each frame. */
function answerAgainOnceWritten([first = '', second = '']: readonly string[]): void {
  const press = (id: string) => document.querySelector<HTMLElement>(`[id="${id}"]`)?.click();
  const chosen: string[] = [];
  window.chosen = chosen;
  let isSecond = false;
  const replaceState = window.history.replaceState.bind(window.history);
  window.history.replaceState = (...given) => {
    replaceState(...given);
    if (isSecond) return;
    isSecond = true;
    press(second);
  };
  const look = () => {
    const now = document.querySelector<HTMLInputElement>('input:checked')?.id ?? '';
    chosen.push(isSecond ? `${now} after ${second}` : now);
    requestAnimationFrame(look);
  };
  look();
  press(first);
}

declare global {
  interface Window {
    chosen: readonly string[];
    allowHistory: () => void;
    writes: number;
  }
}

test('a double press of Continue is one step in history', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing&distance=near');
  await page.getByRole('button', { name: 'Continue' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page).toHaveURL(/ask\/hour/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/ask\/distance/u);
});

test('no answer is lost if the browser refuses history, and the address follows once it allows it', async ({
  page,
}) => {
  await page.addInitScript(refuseHistory);
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing');
  await page.locator('label[for="distance-near"]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('label[for="hour-day"]').click();
  await expect(page.locator('[id="hour-day"]')).toBeChecked();
  await expect(page).toHaveURL(/ask\/distance\/#luggage=nothing$/u);
  await page.evaluate(() => window.allowHistory());
  await expect(page).toHaveURL(/ask\/hour\/.*distance=near&hour=day/u);
  await page.goBack();
  await expect(page).toHaveURL(/ask\/distance\//u);
});

/** Runs in the page: history throws until `allowHistory` is called, as Safari's does after a hundred writes in thirty seconds. */
function refuseHistory(): void {
  const refuse = () => {
    throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
  };
  const refusals = { pushState: refuse, replaceState: refuse };
  Object.assign(window.history, refusals);
  // The browser's own functions are on the prototype.
  window.allowHistory = () => Object.keys(refusals).forEach((name) => Reflect.deleteProperty(window.history, name));
}

test('an address that keeps changing is written at most twice a second', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing');
  const radios = page.getByRole('radio');
  await expect(radios.first()).toBeEnabled();
  await page.evaluate(countWrites);
  await radios.first().focus();
  const started = Date.now();
  for (let press = 0; press < 24; press += 1) await page.keyboard.press('ArrowDown');
  const seconds = (Date.now() - started) / 1000;
  expect(await page.evaluate(() => window.writes)).toBeLessThanOrEqual(1 + 2 * Math.ceil(seconds));
  const given = await page.locator('input:checked').getAttribute('value');
  await expect(page).toHaveURL(new RegExp(`distance=${given}`, 'u'));
});

/** Runs in the page: counts writes to the history. */
function countWrites(): void {
  window.writes = 0;
  const replaceState = window.history.replaceState.bind(window.history);
  window.history.replaceState = (...given) => {
    window.writes += 1;
    replaceState(...given);
  };
}

test('an answer that is not in the address yet is still there after a visit to another site', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing');
  await page.locator('label[for="distance-near"]').click();
  await expect(page).toHaveURL(/distance=near/u);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[id="distance-far"]')?.click();
    window.location.assign('/favicon.svg');
  });
  await expect(page).toHaveURL(/favicon/u);
  await page.goBack();
  await expect(page.locator('[id="distance-far"]')).toBeChecked();
});
