import { expect, test } from 'vitest';
import { decisionChunk, pageChunks } from '#app/startup/chunks.ts';
import { pageParts } from '#app/startup/pageParts.ts';

test('a page of a decision is loaded once both its page and the decision are', async () => {
  expect(pageParts.loaded('/bike-taxi-tram/team/')).toBeNull();
  await pageChunks.team.load();
  expect(pageParts.loaded('/bike-taxi-tram/team/')).toBeNull();
  await decisionChunk('bike-taxi-tram').load();
  expect(pageParts.loaded('/bike-taxi-tram/team/')).toMatchObject({
    kind: 'decision',
    decision: { id: 'bike-taxi-tram' },
  });
  expect(pageParts.loaded('/bike-taxi-tram/compare/bike/tram/')).toBeNull();
});

test('a page outside the decisions needs only itself', async () => {
  expect(pageParts.loaded('/method/')).toBeNull();
  expect(await pageParts.load('/method/')).toEqual({ kind: 'method' });
  expect(pageParts.loaded('/method/')).toEqual({ kind: 'method' });
});

test('the questions alone are loaded with the result, since they may lead to it', async () => {
  expect(await pageParts.load('/bike-taxi-tram/ask/')).toMatchObject({ kind: 'decision' });
  expect(pageParts.loaded('/bike-taxi-tram/pick/bike/')).not.toBeNull();
});

test('where a decision has no such page, the page that says so is loaded with it', async () => {
  expect(pageChunks.notFound.isLoaded()).toBe(false);
  await pageParts.load('/bike-taxi-tram/ask/distanze/');
  expect(pageChunks.notFound.isLoaded()).toBe(true);
});

test.each([
  ['/Bike-Taxi-Tram/Compare/bike/tram/index.html', 'compare'],
  ['//bike-taxi-tram/team%23member=luggage.bag', 'team'],
] as const)('%s, which software changed, loads the page that is shown', async (path, kind) => {
  expect(await pageParts.load(path)).toMatchObject({ kind: 'decision' });
  expect(pageChunks[kind].isLoaded()).toBe(true);
});

test('for an unknown decision there are titles of others', async () => {
  const opened = await pageParts.load('/cat-or-dog/');
  expect(opened).toMatchObject({ kind: 'no-decision', titles: expect.arrayContaining([expect.anything()]) });
});

const WAS = '#rev=1.was&bags=nothing';

test('a result that is to be shown as it was is loaded with its past revision', async () => {
  const path = '/bike-taxi-tram/pick/tram/';
  await pageParts.load(path);
  expect(pageParts.loaded(path, '#rev=1&bags=nothing')).not.toBeNull();
  expect(pageParts.loaded(path, WAS)).toBeNull();
  expect(await pageParts.load(path, WAS)).toMatchObject({ decision: { revision: 2 }, past: { revision: 1 } });
  expect(pageParts.loaded(path, WAS)).toMatchObject({ past: { revision: 1 } });
});

test.each([
  ['a question', '/bike-taxi-tram/ask/wish/', WAS],
  ['an article', '/bike-taxi-tram/', WAS],
  ['the present revision', '/bike-taxi-tram/pick/tram/', '#rev=2.was&wish=joy'],
  ['a revision that is still to come', '/bike-taxi-tram/pick/tram/', '#rev=9.was&wish=joy'],
])('%s is shown as it is', async (_what, path, fragment) => {
  expect(await pageParts.load(path, fragment)).not.toHaveProperty('past');
});
