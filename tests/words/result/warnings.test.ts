import { expect, test } from 'vitest';
import { resultFor } from '#words/result/result.ts';
import { cautionsOn, contradictionsIn } from '#words/result/warnings.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test.each([
  ['the pick, under its answers', reading({ distance: 'far' }), ['taxi']],
  ['no other option', reading({ luggage: 'cello' }), []],
  ['the second of a toss-up', reading({ luggage: ['cello', 3] }), ['tram']],
])('a caution is about %s', (_case, given, options) => {
  const result = resultFor(smallDecision, given);
  expect(cautionsOn(result).map(({ option }) => option)).toEqual(options);
});

test('a contradiction needs all its answers', () => {
  const met = (answers: Parameters<typeof reading>[0]) =>
    contradictionsIn(smallDecision, reading(answers)).map(({ id }) => id);
  expect(met({ distance: 'far', wish: 'joy' })).toEqual(['far-for-fun']);
  expect(met({ distance: 'far', wish: 'bill' })).toEqual([]);
  expect(met({ distance: 'far' })).toEqual([]);
});

test('of two contradictions the one with more answers replaces the other', () => {
  const [wide] = smallDecision.contradictions;
  if (!wide) throw new Error('There is no contradiction.');
  const narrow = { ...wide, id: 'narrow', when: { luggage: ['cello'], hour: ['night'] } };
  const decision = { ...smallDecision, contradictions: [narrow, wide] };
  const met = (wish: string) =>
    contradictionsIn(decision, reading({ luggage: 'cello', hour: 'night', wish })).map(({ id }) => id);
  expect(met('air')).toEqual([wide.id]);
  expect(met('joy')).toEqual(['narrow']);
});
