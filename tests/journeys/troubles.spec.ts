import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

const RESULT = '/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&hour=day';

test('if the clipboard is refused, the link is shown selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await page.goto(RESULT);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'Link to this result' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/bike-taxi-tram\/pick\/bike\/#sum=/);
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(await field.inputValue());
});

test('if a part cannot be loaded, the page reloads once and then says so', async ({ page, complaints }) => {
  await page.route(/\/assets\/AskPage-.*\.js$/, (route) => route.abort());
  await page.goto('/bike-taxi-tram/');
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await page.getByRole('link', { name: 'Answer four questions' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A part of this page did not load');
  await expect(page.getByRole('textbox', { name: 'Link to this page' })).toHaveValue(/\/bike-taxi-tram\/ask\//);
  expect(loads).toBe(1);

  await page.unroute(/\/assets\/AskPage-.*\.js$/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^What has to come along/ })).toBeVisible();
  complaints.length = 0;
});

test('without the program a result link shows the served page of its option', async ({ page, complaints }) => {
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort());
  await page.goto(RESULT);
  await expect(page.getByRole('heading', { level: 1, name: 'When to pick Bike' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(
    page.getByText(/^This link has answers, but the part of this page that reads them did not/),
  ).toBeVisible();
  await expect(page.getByText(/^Did someone send you this link/)).toBeHidden();
  complaints.length = 0;
});

test('without storage only resuming does not work', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await choose(page, 'A cello');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/ask\/distance\/#.*luggage=cello/);
});

test('with corrupt storage only resuming does not work', async ({ page }) => {
  await page.addInitScript(() => {
    window.localStorage.setItem(
      'weighpoint',
      '{"state":{"drafts":{"bike-taxi-tram":{"own":"%%%&luggage=harp"}}},"version":1}',
    );
  });
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await choose(page, 'A bag');
  await expect(page).toHaveURL(/luggage=bag$/);
});

test('an error inside a page shows the error page with its link, and Back recovers', async ({ page, complaints }) => {
  await page.goto(RESULT);
  await expect(page.getByRole('group', { name: 'Luggage' })).toBeVisible();
  // Waits until nothing else can be hit by the broken function.
  await expect(
    page.getByText(/Checking how firm this is|Counting how often/u).or(page.locator('ul[data-state="waiting"]')),
  ).toHaveCount(0);
  await page.evaluate(() => {
    const { abs } = Math;
    const breakDown = () => {
      throw new Error('broken on purpose');
    };
    Object.assign(Math, { abs: breakDown });
    Object.assign(window, { mend: () => Object.assign(Math, { abs }) });
  });
  await page.getByRole('group', { name: 'Luggage' }).getByRole('combobox').selectOption('A bag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong here');
  await expect(page.getByRole('textbox', { name: 'Link to this page' })).toHaveValue(/luggage=bag&distance=near/);
  await page.evaluate('mend()');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  expect(complaints.splice(0).join()).toContain('broken on purpose');
});
