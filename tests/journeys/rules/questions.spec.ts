import { kinds } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';

const QUESTIONS = ['luggage', 'distance', 'hour', 'wish'];
const FIRST = '/bike-taxi-tram/ask/luggage/';

test('the question is the legend of its answers, and the heading of the page', async ({ page }) => {
  await page.goto(FIRST);
  await expect(page.locator('fieldset > legend > h1')).toHaveCount(1);
  await page.goto('/');
  await expect(page.locator('fieldset > legend > h2')).toHaveCount(1);
});

test('the order is skip link, back link, content, heading, answers, Continue', async ({ page }) => {
  await page.goto(kinds.question);
  const back = page.getByRole('link', { name: 'Back to Distance' });
  const parts = [
    page.getByRole('link', { name: 'Skip to the content' }),
    back,
    page.locator('main'),
    page.getByRole('heading', { level: 1 }),
    page.getByRole('radio').first(),
    page.getByRole('radio', { name: /^Not sure/ }),
    page.getByRole('button', { name: 'Continue' }),
  ];
  const handles = await Promise.all(parts.map((part) => part.elementHandle()));
  const isInOrder = await page.evaluate(
    (elements) =>
      elements.every((element, at) => {
        const next = elements[at + 1];
        return !next || Boolean(element && element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
      }),
    handles,
  );
  expect(isInOrder).toBe(true);
  await expect(back).toHaveAttribute('href', /\/ask\/distance\/#/);
});

test('the arrow keys reach every answer and do not navigate', async ({ page }) => {
  await page.goto(FIRST);
  const answers = page.getByRole('radio');
  const count = await answers.count();
  await answers.first().press('Space');
  const reached = new Set<string>();
  for (let step = 0; step < count; step += 1) {
    reached.add(await page.locator(':focus').getAttribute('value').then(String));
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/\/ask\/luggage\/#/);
  }
  expect(reached.size).toBe(count);
  await expect(answers.first()).toBeFocused();
});

test('“Not sure” is last, after an “or”', async ({ page }) => {
  await page.goto(FIRST);
  await expect(page.getByRole('radio').last()).toHaveAccessibleName('Not sure, skip this one');
  const text = await page.locator('fieldset').innerText();
  expect(text.split('\n').indexOf('or')).toBeGreaterThan(0);
  expect(text.indexOf('\nor\n')).toBeLessThan(text.indexOf('Not sure'));
});

test('every question has a hint and says why it is asked', async ({ page }) => {
  for (const question of QUESTIONS) {
    await page.goto(`/bike-taxi-tram/ask/${question}/`);
    await expect(page.getByText('Why we ask'), question).toBeVisible();
    const hint = page.locator('fieldset > p[id]').first();
    await expect(page.getByRole('group').first(), question).toHaveAccessibleDescription(await hint.innerText());
  }
});

test('progress is a text with a link back, not a bar of steps', async ({ page }) => {
  await page.goto(kinds.question);
  const progress = page.getByRole('navigation', { name: 'Progress' });
  await expect(progress.getByText('Question 3 of 4')).toBeVisible();
  await expect(progress.getByRole('link')).toHaveCount(1);
  await expect(progress.getByRole('button')).toHaveCount(0);
  await expect(page).toHaveTitle('When does the way back begin? – Question 3 of 4 – Bike, taxi or tram – Weighpoint');
});

test('the error beside the answers has the words of the summary', async ({ page }) => {
  await page.goto(FIRST);
  await page.getByRole('button', { name: 'Continue' }).click();
  const words = await page.getByText('There is a problem').locator('..').getByRole('link').innerText();
  await expect(page.locator('fieldset').getByText(words)).toBeVisible();
  await expect(page.getByRole('group').first()).toHaveAccessibleDescription(new RegExp(words));
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 } });

  test('Continue is visible without scrolling on every question', async ({ page }) => {
    for (const question of QUESTIONS) {
      await page.goto(`/bike-taxi-tram/ask/${question}/`);
      await expect(page.getByRole('button', { name: 'Continue' }), question).toBeInViewport({ ratio: 1 });
    }
  });
});

test('an open question says which options can still win, and not which is ahead', async ({ page }) => {
  await page.goto(kinds.question);
  await expect(page.getByText('Can still win:')).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b(leads|ahead of|points)\b/);
});
