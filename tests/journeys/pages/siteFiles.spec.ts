import { expect, test } from '../support/test.ts';

test('the licenses of everything that the site is made of come with it', async ({ request }) => {
  const licenses = await request.get('/licenses.md').then((answer) => answer.text());
  for (const part of ['react-dom', 'react-router', 'zustand', 'SIL OPEN FONT LICENSE']) {
    expect(licenses).toContain(part);
  }
});

test('an installed site is told apart from others of its origin by its address', async ({ request }) => {
  // An `id` is read from the origin: the same one for every site on it.
  expect(await request.get('/manifest.webmanifest').then((answer) => answer.json())).not.toHaveProperty('id');
});

test('where a host sends no headers, a page says itself that it sends no referrer', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});
