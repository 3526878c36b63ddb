import type { Browser, Page } from '@playwright/test';
import { choose, teams } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const SAMS = '/go-vs-rust/pick/rust/#team=new&latency=tail.x2&crash=security&stance=guarantees';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const addLink = async (page: Page, link: string, name = '') => {
  await page.getByRole('textbox', { name: 'Name, if you like' }).fill(name);
  await page.getByRole('textbox', { name: 'Link', exact: true }).fill(link);
  await page.getByRole('button', { name: 'Add this link' }).click();
};

test('two people answer on their own, put their links together and print what they come to', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.goto('/go-vs-rust/ask/team/');
  await choose(page, 'None of these');
  await page.getByRole('button', { name: 'Continue' }).click();
  await choose(page, 'Usual for the web');
  await page.getByRole('link', { name: /^See the pick now/ }).click();
  await page.getByRole('link', { name: 'Decide together' }).click();
  await expect(heading(page)).toHaveText('Decide together: Go, Rust or Zig');
  await expect(heading(page)).toBeFocused();

  await page.getByRole('textbox', { name: 'Name, if you like' }).fill('Ana');
  await page.getByRole('button', { name: 'Add the two answers given here' }).click();
  await expect(heading(page)).toHaveText('One set of answers so far: Go');

  const sam = await anotherProfile(browser, baseURL);
  await sam.goto(SAMS);
  await expect(heading(sam)).toContainText('pick Rust');
  await addLink(page, sam.url(), 'Sam');
  await expect(page.getByText('Sam added.')).toBeVisible();
  await expect(page.getByText('First settle the facts: Latency')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Together/ })).toBeVisible();
  await expect(page).toHaveURL(/&member=Ana_team\.new_latency\.web&member=Sam_team\.new_latency\.tail\.x2_/);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  expect(shared).toMatch(/\/go-vs-rust\/team\/#sum=[0-9a-z]{4}&rev=\d+&member=Ana/);
  await sam.goto(shared);
  await expect(heading(sam)).toHaveText((await heading(page).textContent()) ?? '');

  await sam.emulateMedia({ media: 'print' });
  await expect(sam.getByText('printed on')).toContainText(shared);
  const controls = sam.locator('main :is(button, input, summary, [class*="button" i])').filter({ visible: true });
  expect(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 100)))).toEqual([]);
  await sam.setViewportSize({ width: 680, height: 990 });
  expect(sheetsIn(await sam.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
  await sam.context().close();
});

test('Back undoes what was added, and a reload keeps it', async ({ page }) => {
  await page.goto('/go-vs-rust/team/');
  await addLink(page, '#team=new&latency=web', 'Zoë Ruiz');
  await addLink(page, SAMS);
  await expect(page.getByRole('row', { name: /^Person 2/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /^Zoë Ruiz/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^Person 2/ })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('One set of answers so far: Go');
  await page.goBack();
  await expect(heading(page)).toHaveText('Decide together: Go, Rust or Zig');
});

test('a team of one’s own is not lost to a colleague’s', async ({ page }) => {
  await page.goto('/go-vs-rust/team/');
  await addLink(page, '#team=new&latency=web', 'Ana');
  await expect(heading(page)).toHaveText('One set of answers so far: Go');
  await page.goto(teams.three);
  await expect(page.getByText('You had a team of one person here')).toBeVisible();
  await page.getByRole('button', { name: 'Back to it' }).click();
  await expect(heading(page)).toHaveText('One set of answers so far: Go');
  await expect(page).toHaveURL(/&member=Ana_team\.new_latency\.web$/);
});

test('with the keyboard alone someone is renamed, taken out and put back', async ({ page }) => {
  await page.goto(teams.three);
  await page.locator('summary', { hasText: 'Rename someone, or take someone out' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of person 1' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Anna');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Anna/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/member=Anna_team/);
  await expect(page.getByRole('textbox', { name: 'Name of person 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Take Sam out' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Put Sam back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Sam/ }).first()).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test('what is damaged in one person is told by name, and the others are as they were', async ({ page }) => {
  await page.goto('/go-vs-rust/team/#member=Ana_team.new_latency.fast&member=Bo_team.go');
  await expect(page.getByText('About this link: two people kept')).toBeVisible();
  await expect(page.getByText('Ana: This link names an answer “fast” that “Latency” does not have.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Bo/ }).first()).toBeVisible();
});

async function anotherProfile(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  return context.newPage();
}

/** Chromium leaves the objects that stand for sheets uncompressed. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
