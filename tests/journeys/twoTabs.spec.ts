import { expect, test } from './support/test.ts';
import { choose } from './support/pages.ts';

const HOME = '/bike-taxi-tram/';

test('an answer in one tab does not lose the team of another', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(`${HOME}ask/luggage/`);
  await other.goto(`${HOME}team/`);
  await other.getByRole('textbox', { name: 'Link', exact: true }).fill('#luggage=bag\n#luggage=nothing');
  await other.getByRole('button', { name: 'Add this link' }).click();
  await expect(other.getByText('Person 1, Person 2 added.')).toBeVisible();

  await choose(page, 'Nothing at all');
  const third = await context.newPage();
  await third.goto(`${HOME}team/`);
  await expect(third.getByText('You had a team of two people here')).toBeVisible();
  await third.getByRole('button', { name: 'Back to it' }).click();
  await expect(third).toHaveURL(/member=luggage\.bag&member=luggage\.nothing$/);
});

test('a tab follows when another one continues with the same answers', async ({ page, context }) => {
  await page.goto(`${HOME}ask/luggage/`);
  await choose(page, 'Nothing at all');
  await expect(page).toHaveURL(/luggage=nothing$/);

  const other = await context.newPage();
  await other.goto(`${HOME}ask/`);
  await expect(other).toHaveURL(/ask\/distance\/#.*luggage=nothing$/);
  await choose(other, 'Under three kilometres');
  await expect(other).toHaveURL(/luggage=nothing&distance=/);
  await expect(page).toHaveURL(/luggage=nothing&distance=/);
});
