import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

test('a visitor answers four questions, changes answers, shares the result and compares two options', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await choose(page, 'Nothing at all');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const answer of ['Under three kilometres', 'By daylight', 'A small bill']) {
    await choose(page, answer);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'On these four answers, pick Bike' })).toBeFocused();
  await expect(page).toHaveURL(/\/bike-taxi-tram\/pick\/bike\/#sum=[0-9a-z]{4}&rev=2&luggage=nothing&/);
  await expect(page).toHaveTitle('Pick Bike – Bike, taxi or tram – Weighpoint');

  await page.getByRole('group', { name: 'Luggage' }).getByRole('combobox').selectOption('A bag');
  await page.getByRole('group', { name: 'Distance' }).getByRole('combobox').selectOption('More than eight kilometres');
  await page.getByRole('group', { name: 'Wish' }).getByRole('combobox').selectOption('Comfort');
  await expect(page.getByRole('heading', { level: 1, name: 'On these four answers, pick Taxi' })).toBeVisible();
  await expect(page).toHaveURL(/\/pick\/taxi\//);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const elsewhere = await browser.newContext();
  const colleague = await elsewhere.newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('On these four answers, pick Taxi');
  expect(await leadIn(colleague)).toBe(await leadIn(page));
  await elsewhere.close();

  await page.getByRole('link', { name: 'Compare with Tram' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Taxi and Tram, side by side' })).toBeFocused();
  const before = await leadIn(page);
  await page.getByRole('group', { name: 'Hour' }).getByRole('combobox').selectOption('In the evening');
  await expect.poll(() => leadIn(page)).not.toBe(before);
});

test('an importance slider changes the lead while it moves, and the address when it rests', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing&distance=middle&hour=day');
  const slider = page.getByRole('slider', { name: 'How much Distance counts' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'counts once');
  const before = await leadIn(page);
  await slider.scrollIntoViewIfNeeded();
  const track = await slider.boundingBox();
  if (!track) throw new Error('The slider is not on the page.');
  await page.mouse.move(track.x + track.width / 4, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2, { steps: 4 });
  await expect(slider).toHaveAttribute('aria-valuetext', 'counts twice as much');
  await expect.poll(() => leadIn(page)).not.toBe(before);
  expect(page.url()).not.toContain('distance=middle.x');
  await page.mouse.up();
  await expect(page).toHaveURL(/distance=middle\.x2&/);

  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'counts 2.1 times as much');
  await expect(page).toHaveURL(/distance=middle\.x2\.1&/);
});

test('an ignored question rules nothing out', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/tram/#luggage=cello&distance=near&wish=bill');
  const ruledOut = page.getByRole('listitem').filter({ hasText: 'Ruled out' });
  await expect(ruledOut).toHaveText(/^–Bike/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these three answers');
  await page.getByRole('link', { name: 'Weigh Bike anyway, leaving Luggage out' }).click();
  await expect(page).toHaveURL(/luggage=cello\.x0/);
  await expect(ruledOut).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
  await expect(page.getByText('Luggage: A cello, ignored')).toBeVisible();
  await expect(page.getByText(/^Bike leads Tram because/u)).toBeVisible();
});

test('a result says so if every answer is ignored', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing.x0');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('With every answer ignored, pick Bike');
});

async function leadIn(page: Page): Promise<string> {
  return page
    .locator('p', { hasText: /(leads|ahead of) \w+ by .* points/ })
    .first()
    .innerText();
}
