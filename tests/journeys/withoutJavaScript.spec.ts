import { kinds, results, staticPaths, teams } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

/** Of each kind of page the heading, something that it is there for, and what it says of JavaScript. */
const pages = [
  { address: kinds.catalogue, heading: 'Weigh it before you build it.', content: 'Decisions to weigh' },
  {
    address: kinds.method,
    heading: 'How a pick is worked out',
    content: 'An example for pencil and paper',
    says: null,
  },
  { address: kinds.article, heading: 'Go, Rust or Zig', content: 'Our default pick', says: null },
  { address: kinds.question, heading: 'When is the first version due in production?', content: 'Why we ask' },
  { address: kinds.option, heading: 'When to pick Rust', content: 'Where Rust wins' },
  { address: results.pick, heading: 'When to pick Go', content: 'Where Go wins' },
  { address: results.tossUp, heading: 'Too close to call', content: 'Go or Rust' },
  { address: kinds.compare, heading: /Go and Rust, side by side/, content: 'Learning curve' },
  { address: teams.three, heading: 'Decide together: Go, Rust or Zig', content: 'Two to twelve people' },
] as const;

for (const { address, heading, content, ...rest } of pages) {
  test(`without JavaScript ${address.split('#')[0]} reads well`, async ({ page }) => {
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

test('without JavaScript links lead on, from the catalogue to the page of an option', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Go, Rust or Zig' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go, Rust or Zig');
  await page.getByRole('link', { name: 'Answer six questions' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Go, Rust or Zig' }).click();
  await page.getByRole('link', { name: 'Go or Rust', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/side by side/);
});

test('without JavaScript no link of any page leads to nowhere', async ({ request }) => {
  const broken = new Set<string>();
  for (const path of staticPaths) {
    const html = await request.get(path).then((answer) => answer.text());
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/gu)) {
      if (!staticPaths.includes(href)) broken.add(`${path}: ${href}`);
    }
  }
  expect([...broken]).toEqual([]);
});
