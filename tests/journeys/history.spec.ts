import { expect, test } from './support/test.ts';

const RESULT = '/go-vs-rust/pick/go/#team=new&latency=web&timeline=weeks';

test('changes to one question are one step in history, those to another are the next', async ({ page }) => {
  await page.goto(RESULT);
  const team = page.getByRole('group', { name: 'Team' }).getByRole('combobox');
  const latency = page.getByRole('group', { name: 'Latency' }).getByRole('combobox');
  await team.focus();
  await team.selectOption('Go');
  await team.selectOption('Rust');
  await latency.focus();
  await latency.selectOption('Hard real time');
  await expect(page).toHaveURL(/team=rust&latency=hard/);

  await page.goBack();
  await expect(page).toHaveURL(/team=rust&latency=web/);
  await expect(latency).toHaveValue('web');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${RESULT}$`));
  await expect(team).toHaveValue('new');
  await page.goForward();
  await expect(team).toHaveValue('rust');
});

test('a changed answer keeps focus in its row, and the title follows the pick', async ({ page }) => {
  await page.goto(RESULT);
  const latency = page.getByRole('group', { name: 'Latency' }).getByRole('combobox');
  await latency.focus();
  await latency.selectOption('Hard real time');
  await expect(page).toHaveTitle('Pick Rust – Go, Rust or Zig – Weighpoint');
  await expect(latency).toBeFocused();
});

test('going to a page leads to its top and heading, going back to where one was', async ({ page }) => {
  await page.goto(RESULT);
  await page.getByRole('button', { name: 'Start again' }).scrollIntoViewIfNeeded();
  const down = await page.evaluate(() => window.scrollY);
  expect(down).toBeGreaterThan(500);
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Decisions' })
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Weigh it before you build it.' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /pick Go/ })).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(down);
});

test('a reload shows the same page and the same answers', async ({ page }) => {
  await page.goto(RESULT);
  await page.getByRole('group', { name: 'Team' }).getByRole('combobox').selectOption('Go');
  await expect(page).toHaveURL(/team=go/);
  await expect(page.getByRole('status').first()).toHaveText('Go leads Rust by 21.2 points.');
  await expect(page.getByText(/is being counted/u)).toHaveCount(0);
  const before = await page.getByRole('main').innerText();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /pick Go/ })).toBeVisible();
  await expect.poll(() => page.getByRole('main').innerText()).toBe(before);
});

test('a link that is followed in the moment of an answer leaves the answer behind it', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/latency/#team=new');
  const answer = page.locator('[id="latency-web"]');
  await expect(answer).toBeEnabled();
  const back = page.getByRole('link', { name: 'Back to Team' });
  await back.evaluate((link: HTMLElement) => {
    document.querySelector<HTMLElement>('[id="latency-web"]')?.click();
    link.click();
  });
  await expect(page).toHaveURL(/\/ask\/team\//u);
  await page.goBack();
  await expect(page).toHaveURL(/\/ask\/latency\/.*latency=web/u);
  await expect(answer).toBeChecked();
});

test('an answer that is not in the address yet is not undone by the address of the one before', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/latency/#team=new');
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.evaluate(answerAgainOnceWritten, ['latency-web', 'latency-hard']);
  await expect(page).toHaveURL(/latency=hard/u);
  expect(await page.evaluate(() => window.chosen)).not.toContain('latency-web after latency-hard');
  await expect(page.getByText(/of your own/u)).toHaveCount(0);
});

/** Runs in the page: gives a first answer, and a second one when the first is written; tells what each frame shows. */
function answerAgainOnceWritten([first = '', second = '']: readonly string[]): void {
  const press = (id: string) => document.querySelector<HTMLElement>(`[id="${id}"]`)?.click();
  const chosen: string[] = [];
  window.chosen = chosen;
  let isSecond = false;
  const replaceState = window.history.replaceState.bind(window.history);
  window.history.replaceState = (...given) => {
    replaceState(...given);
    if (isSecond) return;
    isSecond = true;
    press(second);
  };
  const look = () => {
    const now = document.querySelector<HTMLInputElement>('input:checked')?.id ?? '';
    chosen.push(isSecond ? `${now} after ${second}` : now);
    requestAnimationFrame(look);
  };
  look();
  press(first);
}

declare global {
  interface Window {
    chosen: readonly string[];
  }
}

test('two presses of Continue before the next page is there are one step in history', async ({ page }) => {
  await page.goto('/go-vs-rust/ask/latency/#team=new&latency=web');
  await page.getByRole('button', { name: 'Continue' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page).toHaveURL(/ask\/timeline/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/ask\/latency/u);
});
