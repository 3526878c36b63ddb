import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

const HOME = '/bike-taxi-tram/';

test('two tabs lose nothing of each other', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(`${HOME}ask/luggage/`);
  await other.goto(`${HOME}team/`);
  await other.getByRole('textbox', { name: 'Link', exact: true }).fill('#luggage=bag\n#luggage=nothing');
  await other.getByRole('button', { name: 'Add this link' }).click();
  await expect(other.getByText('Person 1, Person 2 added.')).toBeVisible();

  await choose(page, 'Nothing at all');
  const third = await context.newPage();
  await third.goto(`${HOME}team/`);
  await expect(third).toHaveURL(/member=luggage\.bag&member=luggage\.nothing$/);
});

test('a tab follows what the other one edits on, and offers what it answers anew', async ({ page, context }) => {
  await page.goto(`${HOME}ask/luggage/`);
  await choose(page, 'Nothing at all');
  await expect(page).toHaveURL(/luggage=nothing$/);

  const other = await context.newPage();
  await other.goto(`${HOME}ask/`);
  await expect(other).toHaveURL(/ask\/distance\/#.*luggage=nothing$/);
  await other.getByRole('radio').first().check();
  await expect(other).toHaveURL(/luggage=nothing&distance=/);
  await expect(page).toHaveURL(/luggage=nothing&distance=/);
});
