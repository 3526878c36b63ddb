import { expect, test } from 'vitest';
import { decisionChunk, pageChunks } from '#app/startup/chunks.ts';
import { isPreloaded } from '#app/startup/preload.ts';

test('a page of a decision is loaded once both its page and the decision are', async () => {
  expect(isPreloaded('/go-vs-rust/team/')).toBe(false);
  await pageChunks.team.load();
  expect(isPreloaded('/go-vs-rust/team/')).toBe(false);
  await decisionChunk('go-vs-rust').load();
  expect(isPreloaded('/go-vs-rust/team/')).toBe(true);
  expect(isPreloaded('/go-vs-rust/compare/go/rust/')).toBe(false);
});

test('a page of no decision takes only itself', async () => {
  expect(isPreloaded('/method/')).toBe(false);
  await pageChunks.method.load();
  expect(isPreloaded('/method/')).toBe(true);
});
