import { expect, test } from 'vitest';
import { decisionChunk, pageChunks } from '#app/startup/chunks.ts';
import { pageParts } from '#app/startup/pageParts.ts';

test('a page of a decision is loaded once both its page and the decision are', async () => {
  expect(pageParts.loaded('/go-vs-rust/team/')).toBeNull();
  await pageChunks.team.load();
  expect(pageParts.loaded('/go-vs-rust/team/')).toBeNull();
  await decisionChunk('go-vs-rust').load();
  expect(pageParts.loaded('/go-vs-rust/team/')).toMatchObject({ kind: 'decision', decision: { id: 'go-vs-rust' } });
  expect(pageParts.loaded('/go-vs-rust/compare/go/rust/')).toBeNull();
});

test('a page outside the decisions needs only itself', async () => {
  expect(pageParts.loaded('/method/')).toBeNull();
  expect(await pageParts.load('/method/')).toEqual({ kind: 'method' });
  expect(pageParts.loaded('/method/')).toEqual({ kind: 'method' });
});

test('the questions alone are loaded with the result, since they may lead to it', async () => {
  expect(await pageParts.load('/go-vs-rust/ask/')).toMatchObject({ kind: 'decision' });
  expect(pageParts.loaded('/go-vs-rust/pick/go/')).not.toBeNull();
});

test('for an unknown decision there are titles of others', async () => {
  const opened = await pageParts.load('/cat-or-dog/');
  expect(opened).toMatchObject({ kind: 'no-decision', titles: expect.arrayContaining([expect.anything()]) });
});
