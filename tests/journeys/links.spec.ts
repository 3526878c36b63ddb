import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

test('a damaged link keeps what can be read and names the rest until it is dismissed', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/go/#sum=aaaa&rev=1&team=new&latency=fast&timeline=weeks');
  await expect(page.getByText('This link was cut or edited')).toBeVisible();
  await expect(page.getByText('names an answer “fast” that “Latency” does not have')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
  expect(page.url()).toContain('latency=fast');

  await page.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(page.getByText('names an answer “fast”')).toHaveCount(0);
});

test('a link of which nothing can be read shows no pick', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/zig/#%%%=x&te am');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be read');
  await expect(page.getByText('with Zig as the pick')).toBeVisible();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await expect(page).toHaveURL(/\/ask\/team\//);
});

test('the pick in the path is a claim: the answers decide', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/zig/#team=new&latency=web&timeline=weeks');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Go');
  await expect(page.getByText('This link was made for the pick Zig')).toBeVisible();
  await expect(page).toHaveURL(/\/pick\/zig\//);
});

test('an unknown option with readable answers shows the pick of the answers', async ({ page }) => {
  const response = await page.goto('/go-vs-rust/pick/golang/#team=new&latency=web&timeline=weeks');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Go');
  await expect(page.getByText('do not know the pick “golang”')).toBeVisible();
});

test('an unknown address says so, names the nearest, and keeps the answers in its links', async ({ page }) => {
  const response = await page.goto('/go-vs-rust/ask/latenzy/#team=rust');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('link', { name: 'Question: Latency' }).click();
  await expect(page).toHaveURL(/\/ask\/latency\/#.*team=rust/);

  await page.goto('/nothing/like/it/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'Go, Rust or Zig' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go, Rust or Zig');
});

test('an option that is misspelt leads to the page of the one that was meant', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/rusty/');
  await page.getByRole('link', { name: 'When to pick Rust' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When to pick Rust');
});

test('a page that the host does not find and the site does takes the place of “Page not found”', async ({ page }) => {
  const response = await page.goto('/go-vs-rust//pick//rust//#team=rust&crash=safety');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On these two answers, pick Rust');
  await page.goto('/go-vs-rust//pick//rust//');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When to pick Rust');
});

test('comparing an option with itself offers it against the others', async ({ page }) => {
  await page.goto('/go-vs-rust/compare/go/go/#team=go');
  await page.getByRole('link', { name: 'Go and Zig' }).click();
  await expect(page).toHaveURL(/\/compare\/go\/zig\/#.*team=go/);
});

test('an anchor in the fragment is no state: the answers stay and the address is put back', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/go/#team=new&latency=web');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
  await page.evaluate(() => (window.location.hash = 'answers'));
  await expect(page).toHaveURL(/team=new&latency=web$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
});

test('a colleague’s link stands in front of one’s own answers and gives them back', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/team/');
  await choose(page, 'Zig');
  await page.goto('/go-vs-rust/pick/go/#team=new&latency=web&timeline=weeks');
  await expect(page.getByText('You had one answer of your own')).toBeVisible();
  await page.getByRole('button', { name: 'Back to them' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On this one answer');
  await expect(page).toHaveURL(/#.*team=zig$/);
});

test('own values in a link count and are said', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/go/#team=new&latency=web&rust.learning-curve=100');
  await expect(page.getByText(/^With one value of a reader’s own; without it: Go$/u)).toBeVisible();
  await expect(page.getByText('Rust on Learning curve: 100 in place of 35')).toBeVisible();
  await page.getByRole('button', { name: 'Put 35 back for Rust on Learning curve' }).click();
  await expect(page).toHaveURL(/team=new&latency=web$/);
});
