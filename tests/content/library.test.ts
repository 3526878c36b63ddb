import { expect, test, vi } from 'vitest';
import { decisionIds, loadDecision, loadLibrary } from '#content';

const { findDecision, firstTitles } = await loadLibrary();

test('every decision of the catalogue is found by its id', async () => {
  for (const id of decisionIds) expect((await findDecision(id))?.id).toBe(id);
  expect(firstTitles.map(({ id }) => id)).toEqual(decisionIds.slice(0, 5));
});

test('a decision is found by an id that it had before', async () => {
  // As if it had been renamed: none has been so far.
  vi.doMock('virtual:library', () => ({ aliases: { 'an-older-id': decisionIds[0] }, firstTitles: [] }));
  vi.resetModules();
  const renamed = await import('#content/library.ts');
  vi.doUnmock('virtual:library');
  vi.resetModules();
  expect((await renamed.findDecision('an-older-id'))?.id).toBe(decisionIds[0]);
});

test.each(['nothing', '', 'toString', '../go-vs-rust', '__proto__'])('there is no decision “%s”', async (id) => {
  expect(await findDecision(id)).toBeNull();
  await expect(loadDecision(id)).rejects.toThrow(`There is no decision “${id}”.`);
});
