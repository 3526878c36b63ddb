import type { Locator, Page } from '@playwright/test';
import { results, teams } from '../support/addresses.ts';
import { choose } from '../support/pages.ts';
import { expect, test as base, WHOLE } from '../support/test.ts';
import { wordsOn, translate } from '../support/translator.ts';

interface Twins {
  readonly open: (address: string) => Promise<void>;
  /** Does the same on both pages, waits for what it changes, and compares all that the pages say. */
  readonly act: (act: (page: Page) => Promise<unknown>, change: (page: Page) => Locator) => Promise<void>;
}

/** Two visits of the same page, one of them in a browser that translates it. */
const test = base.extend<{ twins: Twins }>({
  twins: async ({ page: translated, browser, baseURL }, provide) => {
    test.slow();
    const other = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: 'block' });
    const original = await other.newPage();
    await translate(translated);
    const pages = [original, translated];
    const act: Twins['act'] = async (onPage, change) => {
      for (const page of pages) {
        await onPage(page);
      }
      await expect(change(original)).toBeVisible();
      await expect(async () => expect(await wordsOn(translated)).toEqual(await wordsOn(original))).toPass({
        timeout: 20_000,
      });
    };
    const open = (address: string) =>
      act(
        (page) => page.goto(address),
        (page) => page.getByRole('heading', { level: 1 }),
      );
    await provide({ open, act });
    await other.close();
  },
});

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const says = (text: string | RegExp) => (page: Page) => page.getByText(text).first();
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();

test('a translated question says what the original says', async ({ twins: { open, act } }) => {
  await open('/bike-taxi-tram/ask/luggage/');
  await act(press('Continue'), (page) => page.getByText('There is a problem'));
  await act(
    (page) => choose(page, 'Nothing at all'),
    (page) => page.getByRole('link', { name: 'See the pick now (three questions open)' }),
  );
  await act(press('Continue'), (page) => heading(page, /How far/u));
  await act(
    (page) => choose(page, 'Under three kilometres'),
    (page) => page.getByRole('link', { name: 'See the pick now (two questions open)' }),
  );
  await act(press('Continue'), (page) => heading(page, /way back/u));
  await act(
    (page) => choose(page, 'By daylight'),
    (page) => page.getByRole('link', { name: 'See the pick now (one question open)' }),
  );
  await act(press('Continue'), (page) => heading(page, /worth most/u));
  await act(
    (page) => page.getByRole('radio').first().check({ force: true }),
    (page) => page.getByRole('link', { name: 'See the pick now', exact: true }),
  );
  await act(press('Continue'), (page) => heading(page, /On these four answers, pick/u));
  await act(
    (page) => page.goBack(),
    (page) => page.getByRole('button', { name: 'Continue' }),
  );
});

test('a translated result says what the original says', async ({ twins: { open, act } }) => {
  const pick = (question: string, answer: string) => (page: Page) =>
    page.getByRole('combobox', { name: question }).selectOption(answer);
  await open(results.pick);
  await act(pick('Hour', 'After midnight'), says('Tram is ruled out.'));
  await act(pick('Hour', 'In the evening'), says('Hour: In the evening'));
  await act(
    (page) => page.getByRole('slider', { name: 'How much Luggage counts' }).fill('25'),
    says('counts 2.5 times as much'),
  );
  await act(
    (page) => page.getByRole('slider', { name: 'How much Luggage counts' }).fill('0'),
    says('Nothing at all, ignored'),
  );
  await act(
    (page) => page.getByRole('radio', { name: 'By factor' }).check({ force: true }),
    (page) => page.getByRole('rowheader', { name: 'Clean air' }).first(),
  );
  await act(
    (page) =>
      page
        .getByText(/^Facts? and source/u)
        .first()
        .click(),
    says('Disagree with the value of Bike'),
  );
  await act((page) => page.getByText('Disagree with the value of Bike').first().click(), says('Prepare a correction'));
  await act((page) => page.getByRole('spinbutton').first().fill('101'), says('Type a whole number'));
  await act((page) => page.getByRole('spinbutton').first().fill('0'), says('without it: '));
  await act(press(/^Put \d+ back for/u), says('Wish: A small bill'));
  await act(
    (page) => page.getByRole('region', { name: 'What would change it' }).getByRole('link').first().click(),
    says('Changed from the result you came from'),
  );
  await act((page) => page.getByRole('link', { name: 'Back to that result' }).click(), says('Nothing at all, ignored'));
  await act(pick('Luggage', 'A cello'), says('Luggage: A cello'));
});

test('a translated comparison says what the original says', { tag: WHOLE }, async ({ twins: { open, act } }) => {
  await open('/bike-taxi-tram/compare/bike/tram/#luggage=bag&hour=day');
  await act(press('Swap sides'), (page) => heading(page, /Tram and Bike/u));
  await act(
    (page) => page.getByRole('combobox', { name: 'Right' }).selectOption('Taxi'),
    (page) => heading(page, /Tram and Taxi/u),
  );
  await act(
    (page) => page.getByRole('combobox', { name: 'Left' }).selectOption('Bike'),
    (page) => heading(page, /Bike and Taxi/u),
  );
  await act(
    (page) => page.getByRole('combobox', { name: 'Luggage' }).selectOption('A cello'),
    says('Bike is ruled out: no score makes it the pick'),
  );
  await act(
    (page) => page.getByRole('radio', { name: 'Equal weights' }).check({ force: true }),
    says('The dial keeps the weights of these answers.'),
  );
  await act(
    (page) => page.getByRole('radio', { name: 'No weights' }).check({ force: true }),
    (page) => page.getByRole('columnheader', { name: 'Difference' }),
  );
  await act(
    (page) => page.getByRole('radio', { name: 'As listed' }).check({ force: true }),
    (page) => page.getByRole('button', { name: 'Clean air' }),
  );
});

test('a translated team says what the original says', { tag: WHOLE }, async ({ twins: { open, act } }) => {
  const add = (link: string) => async (page: Page) => {
    await page.getByRole('textbox', { name: 'Link', exact: true }).fill(link);
    await press('Add this link')(page);
  };
  await open(teams.three);
  await act(add('nothing'), says('Paste one that starts with'));
  await act(add('#luggage=cello&hour=evening'), says('Person 4 added.'));
  await act((page) => page.getByText('Rename someone, or take someone out').click(), says('Take Sam out'));
  await act(press('Take Sam out'), says('Sam is taken out.'));
  await act(press('Put Sam back'), says('Take Sam out'));
  await act(async (page) => {
    await page.getByRole('textbox', { name: 'Name of person 1' }).fill('Zoë');
    await page.getByRole('textbox', { name: 'Name of person 1' }).press('Enter');
  }, says('Take Zoë out'));
  await act(
    (page) => page.getByRole('radio', { name: 'By factor' }).check({ force: true }),
    (page) => page.getByRole('rowheader', { name: 'Clean air' }).first(),
  );
});
