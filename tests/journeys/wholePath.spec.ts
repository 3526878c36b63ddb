import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

test('a visitor answers six questions, changes an answer, shares the pick and compares two', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await choose(page, 'None of these');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const answer of [
    'Usual for the web',
    'In weeks',
    'Web service or API',
    'A retry',
    'Small language, managed memory',
  ]) {
    await choose(page, answer);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'On these six answers, pick Go' })).toBeFocused();
  await expect(page).toHaveURL(/\/go-vs-rust\/pick\/go\/#sum=[0-9a-z]{4}&rev=1&team=new&/);
  await expect(page).toHaveTitle('Pick Go – Go, Rust or Zig – Weighpoint');

  await page.getByRole('group', { name: 'Cost of a defect' }).getByRole('combobox').selectOption('Danger or a fine');
  await page.getByRole('group', { name: 'Team' }).getByRole('combobox').selectOption('Rust');
  await page.getByRole('group', { name: 'Trade-off' }).getByRole('combobox').selectOption('Compiler guarantees');
  await expect(page.getByRole('heading', { level: 1, name: 'On these six answers, pick Rust' })).toBeVisible();
  await expect(page).toHaveURL(/\/pick\/rust\//);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const elsewhere = await browser.newContext();
  const colleague = await elsewhere.newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('On these six answers, pick Rust');
  expect(await leadIn(colleague)).toBe(await leadIn(page));
  await elsewhere.close();

  await page.getByRole('link', { name: 'Compare with Go' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rust and Go, side by side' })).toBeFocused();
  const before = await leadIn(page);
  await page.getByRole('group', { name: 'Timeline' }).getByRole('combobox').selectOption('Later, and built to last');
  await expect.poll(() => leadIn(page)).not.toBe(before);
});

test('importance sliders change the lead while they move and the address when they rest', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/go/#team=new&latency=tail&timeline=weeks');
  const slider = page.getByRole('slider', { name: 'How much Latency counts' });
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
  expect(page.url()).not.toContain('latency=tail.x');
  await page.mouse.up();
  await expect(page).toHaveURL(/latency=tail\.x2&/);

  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'counts 2.1 times as much');
  await expect(page).toHaveURL(/latency=tail\.x2\.1&/);
});

test('a question that is ignored is taken out whole, with what it rules out', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/rust/#crash=safety&team=zig&stance=control');
  const ruledOut = page.getByRole('listitem').filter({ hasText: 'Ruled out' });
  await expect(ruledOut).toHaveText(/^–Zig/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these three answers');
  await page.getByRole('link', { name: 'Weigh Zig anyway, leaving Cost of a defect out' }).click();
  await expect(page).toHaveURL(/crash=safety\.x0/);
  await expect(ruledOut).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On these two answers');
  await expect(page.getByText('Cost of a defect: Danger or a fine, ignored')).toBeVisible();
  await expect(page.getByText(/^Zig leads Go because/u)).toBeVisible();
});

test('a result of which every answer is ignored says so', async ({ page }) => {
  await page.goto('/go-vs-rust/pick/go/#team=new.x0');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('With every answer ignored, pick Go');
});

async function leadIn(page: Page): Promise<string> {
  return page
    .locator('p', { hasText: /(leads|ahead of) \w+ by .* points/ })
    .first()
    .innerText();
}
