import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

test('Continue without an answer says what to do and changes nothing', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/distance/#luggage=nothing');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/ask\/distance\/#luggage=nothing$/);
  await expect(page).toHaveTitle(/^Error: How far/);
  const summary = page.getByText('There is a problem').locator('..');
  await expect(summary).toBeFocused();
  await expect(summary).not.toHaveAttribute('role', 'alert');
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Under three kilometres' })).toBeFocused();

  await page.keyboard.press('Space');
  await expect(page).toHaveTitle(/^How far/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/ask\/hour\/#sum=.*luggage=nothing&distance=near$/);
});

test('the next question has a new heading, no error, and its reason folded', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  const heading = page.getByRole('heading', { level: 1 });
  const why = page.locator('details', { hasText: 'Why we ask' });
  await why.locator('summary').click();
  const old = await heading.elementHandle();
  await choose(page, 'A bag');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).toHaveText(/far/);
  await expect(heading).toBeFocused();
  expect(await old?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(why).not.toHaveAttribute('open');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveText(/come along/);
  await expect(page.getByText('There is a problem')).toHaveCount(0);
});

test('selecting an answer does not navigate, and Back shows the previous question with its answer', async ({
  page,
}) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await choose(page, 'A bag');
  await choose(page, 'A cello');
  await expect(page).toHaveURL(/\/ask\/luggage\/#.*luggage=cello$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /How far/ })).toBeFocused();

  await page.getByRole('link', { name: 'Back to Luggage' }).click();
  await expect(page.getByRole('radio', { name: 'A cello' })).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'A cello' })).toBeChecked();
});

test('“Not sure” is the only way to skip, and the pick can be seen with questions open', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await choose(page, /^Not sure/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await choose(page, 'Under three kilometres');
  await page.getByRole('link', { name: 'See the pick now (three questions open)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On this one answer, pick Bike');
  await page.getByRole('link', { name: 'Answer the three open questions' }).click();
  await expect(page).toHaveURL(/\/ask\/luggage\/#.*luggage=unsure&distance=near/);
});

test('answers are still there on a later visit, and the catalogue links to them', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await choose(page, 'Nothing at all');
  await page.goto('/');
  await page.getByRole('region', { name: 'Continue where you left off' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/ask\/distance\//);
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await expect(page.getByRole('radio', { name: 'Nothing at all' })).toBeChecked();
});

test('an answer chosen before the program has loaded is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/bike-taxi-tram/ask/luggage/', { waitUntil: 'commit' });
  await choose(page, 'A cello');
  release();
  await expect(page).toHaveURL(/luggage=cello/);
  await expect(page.getByRole('radio', { name: 'A cello' })).toBeChecked();
});

test('starting again can be undone', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&hour=day');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/\/ask\/luggage\/$/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to them' }).click();
  await expect(page.getByRole('radio', { name: 'Nothing at all' })).toBeChecked();
  await expect(page).toHaveURL(/luggage=nothing&distance=near&hour=day$/);
});

test('once the remaining answers cannot change the pick, the question says so', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/wish/#hour=night');
  const settled = page.getByRole('status').filter({ hasText: 'Your remaining answers cannot change the pick' });
  await expect(page.getByText('Can still win:')).toBeVisible();
  await expect(settled).toHaveCount(0);
  await page.getByRole('radio', { name: 'Comfort' }).press('Space');
  await expect(settled).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Comfort' })).toBeFocused();
  await settled.getByRole('link', { name: 'See the pick' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On these two answers, pick Taxi');
});

test('answers that rarely go together get a hint and are accepted', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/hour/#luggage=cello&wish=air');
  const hint = page.getByRole('status').filter({ hasText: 'rarely go together' });
  await expect(page.getByRole('radio', { name: 'By daylight' })).toBeVisible();
  await expect(hint).toHaveCount(0);
  await page.getByRole('radio', { name: 'After midnight' }).press('Space');
  await expect(hint).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What is worth most' })).toBeVisible();
  await page.getByRole('link', { name: /^See the pick now/ }).click();
  await expect(page.getByRole('complementary').getByText('rarely go together').first()).toBeVisible();
});
