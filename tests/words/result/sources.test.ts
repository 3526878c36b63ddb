import { expect, test } from 'vitest';
import { resultFor } from '#words/result/result.ts';
import { sourcesOf } from '#words/result/sources.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test.each([
  ['the values of the first two options', reading({}), ['test-rides', 'timetable', 'players']],
  ['a rule-out', reading({ luggage: 'cello', hour: 'night' }), ['test-rides', 'players', 'fares', 'timetable']],
  ['the values of another pair', reading({ distance: 'far' }), ['test-rides', 'timetable', 'players', 'fares']],
])('a result cites the sources of %s', (_what, given, ids) => {
  expect(sourcesOf(smallDecision, resultFor(smallDecision, given)).map(({ id }) => id)).toEqual(ids);
});

test('a factor without weight is not cited', () => {
  const decision = {
    ...smallDecision,
    factors: smallDecision.factors.map((factor) => ({ ...factor, base: factor.id === 'price' ? 1 : 0 })),
  };
  expect(sourcesOf(decision, resultFor(decision, reading({}))).map(({ id }) => id)).toEqual(['players', 'timetable']);
});
