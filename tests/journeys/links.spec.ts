import { expect, test, WHOLE } from './support/test.ts';
import { choose } from './support/pages.ts';

test('a damaged link keeps its readable answers, and a notice names the rest', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#sum=aaaa&rev=2&luggage=nothing&distance=next-door&hour=day');
  await expect(page.getByText('This link was cut or edited')).toBeVisible();
  await expect(page.getByText('names an answer “next-door” that “Distance” does not have')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
  expect(page.url()).toContain('distance=next-door');

  await page.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(page.getByText('names an answer “next-door”')).toHaveCount(0);
});

test('a link without readable answers shows no pick', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/tram/#%%%=x&lug gage');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be read');
  await expect(page.getByText('with Tram as the pick')).toBeVisible();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await expect(page).toHaveURL(/\/ask\/luggage\//);
});

test('the answers decide the pick, not the path', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/tram/#luggage=nothing&distance=near&hour=day');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  await expect(page.getByText('This link was made for the pick Tram')).toBeVisible();
  await expect(page).toHaveURL(/\/pick\/tram\//);
});

test('an unknown option in the path shows the pick of the answers', async ({ page }) => {
  const response = await page.goto('/bike-taxi-tram/pick/bicycle/#luggage=nothing&distance=near&hour=day');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  await expect(page.getByText('do not know the pick “bicycle”')).toBeVisible();
});

test('an unknown address suggests the nearest pages and keeps the answers', async ({ page }) => {
  const response = await page.goto('/bike-taxi-tram/ask/distanze/#luggage=cello');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('link', { name: 'Question: Distance' }).click();
  await expect(page).toHaveURL(/\/ask\/distance\/#.*luggage=cello/);

  await page.goto('/nothing/like/it/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'Bike, taxi or tram' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bike, taxi or tram');
});

test('a misspelt option leads to the nearest one', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/trams/');
  await page.getByRole('link', { name: 'When to pick Tram' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When to pick Tram');
});

test('an address that only the site can read shows its page instead of “Page not found”', async ({ page }) => {
  const response = await page.goto('/bike-taxi-tram//pick//tram//#luggage=cello&wish=bill');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On these two answers, pick Tram');
  await page.goto('/bike-taxi-tram//pick//tram//');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When to pick Tram');
});

const ANSWERS = 'luggage=cello&wish=bill';

/** The address of the site, without a slash at its end. */
const siteAt = (baseURL = ''): string => baseURL.replace(/\/$/, '');

for (const address of [
  `/bike-taxi-tram/pick/tram/%23${ANSWERS}`,
  `/bike-taxi-tram/pick/tram/%2523${encodeURIComponent(ANSWERS)}`,
  `/Bike-Taxi-Tram/Pick/Tram/#${ANSWERS}`,
  `/bike-taxi-tram/pick/tram/index.html#${ANSWERS}`,
  `//bike-taxi-tram/pick/tram/#${ANSWERS}`,
]) {
  const tag = /%23|^\/\//u.test(address) ? [] : WHOLE;
  test(
    `${address}, which software changed, shows the result, and the next change repairs the address`,
    { tag },
    async ({ page, baseURL }) => {
      await page.goto(`${siteAt(baseURL)}${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('On these two answers, pick Tram');
      await expect(page.getByText('About this link')).toHaveCount(0);
      await page.getByRole('link', { name: 'Bike, taxi or tram' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bike, taxi or tram');
      await expect(page).toHaveURL(/[^/]\/bike-taxi-tram\//);
    },
  );
}

test('//method/ and // open the same pages as with one slash', async ({ page, baseURL }) => {
  const site = siteAt(baseURL);
  await page.goto(`${site}//method/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How a pick is worked out');
  await page.goto(`${site}//nothing/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});

test('a result link without its answers says that they were lost', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/tram/');
  await expect(page.getByText(/^Did someone send you this link to show their result\?/)).toBeVisible();

  await page.goto('/bike-taxi-tram/pick/trams/');
  await page.getByRole('link', { name: 'When to pick Tram' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When to pick Tram');
  await expect(page.getByText(/^Did someone send you this link/)).toHaveCount(0);

  for (const rest of ['#', '#su']) {
    await page.goto('about:blank');
    await page.goto(`/bike-taxi-tram/pick/tram/${rest}`);
    await expect(page.getByText(/^This link came without its answers\./)).toBeVisible();
  }
});

test('comparing an option with itself offers the other options', async ({ page }) => {
  await page.goto('/bike-taxi-tram/compare/bike/bike/#luggage=bag');
  await page.getByRole('link', { name: 'Bike and Tram' }).click();
  await expect(page).toHaveURL(/\/compare\/bike\/tram\/#.*luggage=bag/);
});

test('a plain anchor in the fragment changes nothing, and the address is restored', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
  await page.evaluate(() => (window.location.hash = 'answers'));
  await expect(page).toHaveURL(/luggage=nothing&distance=near$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
});

test('a colleague’s link does not lose the visitor’s own answers', async ({ page }) => {
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await choose(page, 'Nothing at all');
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&hour=day');
  await expect(page.getByText('You had one answer of your own')).toBeVisible();
  await page.getByRole('button', { name: 'Back to them' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On this one answer');
  await expect(page).toHaveURL(/#.*luggage=nothing$/);
});

test('own values in a link count, and the result lists them', async ({ page }) => {
  await page.goto('/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&tram.time=100');
  await expect(page.getByText(/^With one value of a reader’s own; without it: Bike$/u)).toBeVisible();
  await expect(page.getByText('Tram on Door to door: 100 in place of 40')).toBeVisible();
  await page.getByRole('button', { name: 'Put 40 back for Tram on Door to door' }).click();
  await expect(page).toHaveURL(/luggage=nothing&distance=near$/);
});
