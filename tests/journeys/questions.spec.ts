import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

test('continuing without an answer says what to do and loses nothing', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/latency/#team=new');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/ask\/latency\/#team=new$/);
  await expect(page).toHaveTitle(/^Error: How strict/);
  const summary = page.getByText('There is a problem').locator('..');
  await expect(summary).toBeFocused();
  await expect(summary).not.toHaveAttribute('role', 'alert');
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Usual for the web' })).toBeFocused();

  await page.keyboard.press('Space');
  await expect(page).toHaveTitle(/^How strict/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/ask\/timeline\/#sum=.*team=new&latency=web$/);
});

test('the next question starts afresh: a new heading, nothing wrong, and why it is asked folded away', async ({
  page,
}) => {
  await page.goto('/go-vs-rust/ask/team/');
  const heading = page.getByRole('heading', { level: 1 });
  const why = page.locator('details', { hasText: 'Why we ask' });
  await why.locator('summary').click();
  const old = await heading.elementHandle();
  await choose(page, 'Go');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).toHaveText(/latency/);
  await expect(heading).toBeFocused();
  expect(await old?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(why).not.toHaveAttribute('open');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveText(/team/i);
  await expect(page.getByText('There is a problem')).toHaveCount(0);
});

test('selecting never navigates, and Back leads to the question before with its answer', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/team/');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await choose(page, 'Go');
  await choose(page, 'Rust');
  await expect(page).toHaveURL(/\/ask\/team\/#.*team=rust$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /latency/ })).toBeFocused();

  await page.getByRole('link', { name: 'Back to Team' }).click();
  await expect(page.getByRole('radio', { name: 'Rust' })).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Rust' })).toBeChecked();
});

test('“Not sure” is the only way to skip, and the pick can be seen with questions open', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/team/');
  await choose(page, /^Not sure/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await choose(page, 'Hard real time');
  await page.getByRole('link', { name: 'See the pick now (five questions open)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On this one answer, pick Rust');
  await page.getByRole('link', { name: 'Answer the five open questions' }).click();
  await expect(page).toHaveURL(/\/ask\/team\/#.*team=unsure&latency=hard/);
});

test('answers are found again on a later visit, and the catalogue leads back to them', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/team/');
  await choose(page, 'Zig');
  await page.goto('/');
  await page.getByRole('region', { name: 'Continue where you left off' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/ask\/latency\//);
  await page.goto('/go-vs-rust/ask/team/');
  await expect(page.getByRole('radio', { name: 'Zig' })).toBeChecked();
});

test('an answer that is chosen before the program arrives is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/go-vs-rust/ask/team/', { waitUntil: 'commit' });
  await choose(page, 'Rust');
  release();
  await expect(page).toHaveURL(/team=rust/);
  await expect(page.getByRole('radio', { name: 'Rust' })).toBeChecked();
});

test('starting again can be undone', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/go/#team=new&latency=web&timeline=weeks');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/\/ask\/team\/$/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to them' }).click();
  await expect(page.getByRole('radio', { name: 'None of these' })).toBeChecked();
  await expect(page).toHaveURL(/team=new&latency=web&timeline=weeks$/);
});

test('once the pick is proved, the questions say so where one is, and lead to it', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/crash/#team=c&latency=hard&timeline=year');
  const settled = page.getByRole('status').filter({ hasText: 'Your remaining answers cannot change the pick' });
  await expect(page.getByText('Can still win:')).toBeVisible();
  await expect(settled).toHaveCount(0);
  await page.getByRole('radio', { name: 'Danger or a fine' }).press('Space');
  await expect(settled).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Danger or a fine' })).toBeFocused();
  await settled.getByRole('link', { name: 'See the pick' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On these four answers, pick Rust');
});

test('answers that rarely go together get a hint, and nothing stands in the way', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/crash/#team=new&timeline=weeks');
  const hint = page.getByRole('status').filter({ hasText: 'rarely go together' });
  await expect(page.getByRole('radio', { name: 'A retry' })).toBeVisible();
  await expect(hint).toHaveCount(0);
  await page.getByRole('radio', { name: 'Danger or a fine' }).press('Space');
  await expect(hint).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Which of these' })).toBeVisible();
  await page.getByRole('link', { name: /^See the pick now/ }).click();
  await expect(page.getByRole('complementary').getByText('rarely go together').first()).toBeVisible();
});
