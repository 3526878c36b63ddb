import { expect, test } from './support/test.ts';

const MINE = '#luggage=nothing&distance=middle&hour=day';
const THEIRS = '#luggage=bag&distance=far&hour=day';

test('two colleagues exchange links and dispute a value, and each gets back to their own answers', async ({
  page: ada,
  browser,
}) => {
  const other = await browser.newContext();
  const ben = await other.newPage();

  await ada.goto(`/bike-taxi-tram/pick/bike/${MINE}`);
  await ada.getByRole('group', { name: 'Wish' }).getByRole('combobox').selectOption('A small bill');
  await expect(ada).toHaveURL(/wish=bill$/u);
  await ben.goto(`/bike-taxi-tram/pick/taxi/${THEIRS}`);
  await ben.getByRole('group', { name: 'Luggage' }).getByRole('combobox').selectOption('A cello');
  await expect(ben).toHaveURL(/pick\/taxi\/.*luggage=cello/u);
  const own = ben.url();

  await ben.goto(ada.url());
  await expect(ben.getByText('You had three answers of your own')).toBeVisible();
  await ben.getByRole('link', { name: 'See what differs' }).click();
  const differs = ben.getByRole('region', { name: 'What this link says differently' });
  await expect(differs).toContainText('This link comes to: Bike. The answers of your own: Taxi.');
  await expect(
    differs.getByRole('listitem').filter({ hasText: /^Luggage: “Nothing at all” here, “A cello” among/u }),
  ).toContainText(/Alone it moves \d+\.\d points to Bike\./u);
  expect(ben.url()).toBe(ada.url());

  await differs.getByRole('button', { name: 'Make it mine' }).click();
  await expect(differs).toHaveCount(0);
  await expect(ben.getByRole('heading', { level: 1 })).toBeFocused();
  await ben.getByRole('link', { name: /^Compare with/u }).click();
  await ben.getByRole('button', { name: 'Price of a trip' }).click();
  await ben.getByText('Disagree with the value of Bike on Price of a trip').click();
  const slider = ben.getByRole('slider', { name: /^Value in place of/u });
  await slider.focus();
  await slider.press('Home');
  await expect(ben.getByText('That flips the pick.')).toBeVisible();
  await expect(ben).toHaveURL(/bike\.price=0$/u);

  await ada.goto(ben.url());
  const back = ada.getByRole('region', { name: 'What this link says differently' });
  await expect(back).toContainText('“Bike on Price of a trip” alone makes the picks part.');
  await expect(back.getByRole('listitem')).toHaveCount(1);
  await ada.getByRole('button', { name: 'Back to them' }).click();
  await expect(ada).toHaveURL(/hour=day&wish=bill$/u);
  await expect(ada.getByText('of a reader’s own')).toHaveCount(0);

  await ben.getByRole('button', { name: 'Back to them' }).click();
  expect(new URL(ben.url()).hash).toBe(new URL(own).hash);
  await other.close();
});

test('a link with the visitor’s own answers shows no differences', async ({ page }) => {
  await page.goto(`/bike-taxi-tram/pick/bike/${MINE}`);
  await page.getByRole('group', { name: 'Luggage' }).getByRole('combobox').selectOption('A bag');
  await expect(page).toHaveURL(/luggage=bag/u);
  await page.goto(`/bike-taxi-tram/pick/bike/${MINE.replace('luggage=nothing', 'luggage=bag')}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Ranking' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What this link says differently' })).toHaveCount(0);
  await expect(page.getByText('of your own')).toHaveCount(0);
});
