import { kinds, results, teams } from '../support/addresses.ts';
import { staticPaths } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

/** For each kind of page: its heading, a part of its content, and whether it says that it needs JavaScript. */
const pages = [
  { address: kinds.catalogue, heading: 'Weigh it before you build it.', content: 'Decisions to weigh' },
  {
    address: kinds.method,
    heading: 'How a pick is worked out',
    content: 'An example for pencil and paper',
    says: null,
  },
  { address: kinds.article, heading: 'Bike, taxi or tram', content: 'Our default pick', says: null },
  { address: kinds.question, heading: 'When does the way back begin?', content: 'Why we ask' },
  { address: kinds.option, heading: 'When to pick Tram', content: 'Where Tram wins' },
  { address: results.pick, heading: 'When to pick Bike', content: 'Where Bike wins' },
  { address: results.tossUp, heading: 'Bike, taxi or tram: too close to call', content: 'Bike or Taxi' },
  { address: kinds.compare, heading: /Bike and Tram, side by side/, content: 'Door to door' },
  { address: teams.three, heading: 'Decide together: Bike, taxi or tram', content: 'Two to twelve people' },
] as const;

for (const { address, heading, content, ...rest } of pages) {
  test(`without JavaScript ${address.split('#')[0]} shows its content`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/ – Weighpoint$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main').getByText(content).first()).toBeVisible();
    const notice = page.locator('noscript p');
    if ('says' in rest) return expect(notice).toHaveCount(0);
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('with JavaScript, which is off here. Switch it on and reload the page');
  });
}

test('without JavaScript the links from the catalogue to a comparison work', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Bike, taxi or tram' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bike, taxi or tram');
  await page.getByRole('link', { name: 'Answer four questions' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Bike, taxi or tram' }).click();
  await page.getByRole('link', { name: 'Bike or Tram', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/side by side/);
});

test('without JavaScript no link of any page is broken', async ({ request }) => {
  const broken = new Set<string>();
  for (const path of staticPaths) {
    const html = await request.get(path).then((answer) => answer.text());
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/gu)) {
      if (!staticPaths.includes(href)) broken.add(`${path}: ${href}`);
    }
  }
  expect([...broken]).toEqual([]);
});
