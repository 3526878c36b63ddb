import type { Browser, Page } from '@playwright/test';
import { teams } from './support/addresses.ts';
import { choose } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const SAMS = '/bike-taxi-tram/pick/taxi/#luggage=nothing&distance=far.x2&hour=evening&wish=comfort';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const addLink = async (page: Page, link: string, name = '') => {
  await page.getByRole('textbox', { name: 'Name, if you like' }).fill(name);
  await page.getByRole('textbox', { name: 'Link', exact: true }).fill(link);
  await page.getByRole('button', { name: 'Add this link' }).click();
};

test('two people answer separately, combine their links and print the result', async ({ page, browser, baseURL }) => {
  test.slow();
  await page.goto('/bike-taxi-tram/ask/luggage/');
  await choose(page, 'Nothing at all');
  await page.getByRole('button', { name: 'Continue' }).click();
  await choose(page, 'Under three kilometres');
  await page.getByRole('link', { name: /^See the pick now/ }).click();
  await page.getByRole('link', { name: 'Decide together' }).click();
  await expect(heading(page)).toHaveText('Decide together: Bike, taxi or tram');
  await expect(heading(page)).toBeFocused();

  await page.getByRole('textbox', { name: 'Name, if you like' }).fill('Ana');
  await page.getByRole('button', { name: 'Add the two answers given here' }).click();
  await expect(heading(page)).toHaveText('One set of answers so far: Bike');

  const sam = await anotherProfile(browser, baseURL);
  await sam.goto(SAMS);
  await expect(heading(sam)).toContainText('pick Taxi');
  await addLink(page, sam.url(), 'Sam');
  await expect(page.getByText('Sam added.')).toBeVisible();
  await expect(page.getByText('First settle the facts: Distance')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Together/ })).toBeVisible();
  await expect(page).toHaveURL(
    /&member=Ana_luggage\.nothing_distance\.near&member=Sam_luggage\.nothing_distance\.far\.x2_/,
  );

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  expect(shared).toMatch(/\/bike-taxi-tram\/team\/#sum=[0-9a-z]{4}&rev=\d+&member=Ana/);
  await sam.goto(shared);
  await expect(heading(sam)).toHaveText((await heading(page).textContent()) ?? '');

  await sam.emulateMedia({ media: 'print' });
  await expect(sam.getByText('printed on').locator('..')).toContainText(shared);
  const controls = sam.locator('main :is(button, input, summary, [class*="button" i])').filter({ visible: true });
  expect(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 100)))).toEqual([]);
  await sam.setViewportSize({ width: 680, height: 990 });
  expect(sheetsIn(await sam.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
  await sam.context().close();
});

test('Back removes the last person, and a reload keeps everybody', async ({ page }) => {
  await page.goto('/bike-taxi-tram/team/');
  await addLink(page, '#luggage=nothing&distance=near', 'Zoë Ruiz');
  await addLink(page, SAMS);
  await expect(page.getByRole('row', { name: /^Person 2/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /^Zoë Ruiz/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^Person 2/ })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('One set of answers so far: Bike');
  await page.goBack();
  await expect(heading(page)).toHaveText('Decide together: Bike, taxi or tram');
});

test('a colleague’s team link does not lose the visitor’s own team', async ({ page }) => {
  await page.goto('/bike-taxi-tram/team/');
  await addLink(page, '#luggage=nothing&distance=near', 'Ana');
  await expect(heading(page)).toHaveText('One set of answers so far: Bike');
  await page.goto(teams.three);
  await expect(page.getByText('You had a team of one person here')).toBeVisible();
  await page.getByRole('button', { name: 'Back to it' }).click();
  await expect(heading(page)).toHaveText('One set of answers so far: Bike');
  await expect(page).toHaveURL(/&member=Ana_luggage\.nothing_distance\.near$/);
});

test('a person can be renamed, removed and restored with the keyboard alone', async ({ page }) => {
  await page.goto(teams.three);
  await page.locator('summary', { hasText: 'Rename someone, or take someone out' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of person 1' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Anna');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Anna/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/member=Anna_luggage/);
  await expect(page.getByRole('textbox', { name: 'Name of person 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Take Sam out' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Put Sam back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Sam/ }).first()).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test('a damaged answer of one person is named, and the others are unchanged', async ({ page }) => {
  await page.goto('/bike-taxi-tram/team/#member=Ana_luggage.nothing_distance.next-door&member=Bo_luggage.bag');
  await expect(page.getByText('About this link: two people kept')).toBeVisible();
  await expect(
    page.getByText('Ana: This link names an answer “next-door” that “Distance” does not have.'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^Bo/ }).first()).toBeVisible();
});

async function anotherProfile(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  return context.newPage();
}

/** Counts the sheets of a PDF: Chromium does not compress the page objects. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

test('several links in a message add several people, and the same person twice is asked about', async ({ page }) => {
  await page.goto('/bike-taxi-tram/team/');
  await page.getByRole('textbox', { name: 'Link', exact: true }).click();
  const message = `Mine: /bike-taxi-tram/pick/bike/#luggage=nothing&distance=near\nThanks!\n> /bike-taxi-tram/#luggage=bag\n`;
  await page.getByRole('textbox', { name: 'Link', exact: true }).fill(message);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Person 1, Person 2 added.')).toBeVisible();
  await expect(page).toHaveURL(/member=luggage\.nothing_distance\.near&member=luggage\.bag$/);

  await addLink(page, '/bike-taxi-tram/#luggage=bag');
  await expect(page.getByText('These are the same answers as those of Person 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave out beside Person 2' }).click();
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/member=luggage\.nothing_distance\.near&member=luggage\.bag$/);
});
