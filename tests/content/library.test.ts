import { expect, test } from 'vitest';
import { decisionIds, loadDecision, loadLibrary } from '#content';

const { findDecision } = await loadLibrary();

test('every decision of the catalogue is found by its id', async () => {
  for (const id of decisionIds) expect((await findDecision(id))?.id).toBe(id);
});

test('a decision is found by a former id', async () => {
  expect((await findDecision('bike-or-tram'))?.id).toBe('bike-taxi-tram');
});

test.each(['nothing', '', 'toString', '../bike-taxi-tram', '__proto__'])('there is no decision “%s”', async (id) => {
  expect(await findDecision(id)).toBeNull();
  await expect(loadDecision(id)).rejects.toThrow(`There is no decision “${id}”.`);
});

test('a decision that is loaded knows what its article says about related ones, and no more of them', async () => {
  for (const id of decisionIds) {
    const { related, relatedDecisions = [] } = await loadDecision(id);
    expect(relatedDecisions.map((each) => each.id).toSorted()).toEqual(related.toSorted());
    for (const each of relatedDecisions) expect(Object.keys(each)).toEqual(['id', 'title', 'options', 'defaultPick']);
  }
});
