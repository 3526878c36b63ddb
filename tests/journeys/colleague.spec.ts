import { expect, test } from './support/test.ts';

const MINE = '#team=new&latency=web&timeline=weeks';
const THEIRS = '#team=new&latency=hard&timeline=weeks';

test('two colleagues exchange links, dispute a value, flip the pick, and each comes back to their own', async ({
  page: ada,
  browser,
}) => {
  const other = await browser.newContext();
  const ben = await other.newPage();

  await ada.goto(`/go-vs-rust/pick/go/${MINE}`);
  await ada.getByRole('group', { name: 'Cost of a defect' }).getByRole('combobox').selectOption('A retry');
  await expect(ada).toHaveURL(/crash=retry$/u);
  await ben.goto(`/go-vs-rust/pick/rust/${THEIRS}`);
  await ben.getByRole('group', { name: 'Team' }).getByRole('combobox').selectOption('Rust');
  await expect(ben).toHaveURL(/pick\/rust\/.*team=rust/u);
  const own = ben.url();

  await ben.goto(ada.url());
  await expect(ben.getByText('You had three answers of your own')).toBeVisible();
  await ben.getByRole('link', { name: 'See what differs' }).click();
  const differs = ben.getByRole('region', { name: 'What this link says differently' });
  await expect(differs).toContainText('This link comes to: Go. The answers of your own: Rust.');
  await expect(
    differs.getByRole('listitem').filter({ hasText: /^Team: “None of these” here, “Rust” among/u }),
  ).toContainText(/Alone it moves \d+\.\d points to Go\./u);
  expect(ben.url()).toBe(ada.url());

  await differs.getByRole('button', { name: 'Make it mine' }).click();
  await expect(differs).toHaveCount(0);
  await expect(ben.getByRole('heading', { level: 1 })).toBeFocused();
  await ben.getByRole('link', { name: /^Compare with/u }).click();
  await ben.getByRole('button', { name: 'Learning curve' }).click();
  await ben.getByText('Disagree with the value of Go on Learning curve').click();
  const slider = ben.getByRole('slider', { name: /^Value in place of/u });
  await slider.focus();
  await slider.press('Home');
  await expect(ben.getByText('That flips the pick.')).toBeVisible();
  await expect(ben).toHaveURL(/go\.learning-curve=0$/u);

  await ada.goto(ben.url());
  const back = ada.getByRole('region', { name: 'What this link says differently' });
  await expect(back).toContainText('“Go on Learning curve” alone makes the picks part.');
  await expect(back.getByRole('listitem')).toHaveCount(1);
  await ada.getByRole('button', { name: 'Back to them' }).click();
  await expect(ada).toHaveURL(/timeline=weeks&crash=retry$/u);
  await expect(ada.getByText('of a reader’s own')).toHaveCount(0);

  await ben.getByRole('button', { name: 'Back to them' }).click();
  expect(new URL(ben.url()).hash).toBe(new URL(own).hash);
  await other.close();
});

test('a link that says the same as one’s own answers has no section of differences', async ({ page }) => {
  await page.goto(`/go-vs-rust/pick/go/${MINE}`);
  await page.getByRole('group', { name: 'Team' }).getByRole('combobox').selectOption('Go');
  await expect(page).toHaveURL(/team=go/u);
  await page.goto(`/go-vs-rust/pick/go/${MINE.replace('team=new', 'team=go')}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Ranking' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What this link says differently' })).toHaveCount(0);
  await expect(page.getByText('of your own')).toHaveCount(0);
});
