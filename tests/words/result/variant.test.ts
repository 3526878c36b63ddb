import { expect, test } from 'vitest';
import { variantOf } from '#words/result/variant.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test('a variant lists all differences: answers in authored order, then values', () => {
  const before = reading({ luggage: 'bag', wish: ['joy', 20] }, { tram: { joy: 50 } });
  const now = reading({ luggage: 'cello', hour: 'day', wish: ['joy', 0] }, { bike: { joy: 90 } });
  expect(variantOf(smallDecision, before, now)).toEqual({
    title: 'Changed from the result you came from:',
    lines: [
      'Luggage is “A cello”, before “A bag”',
      'Hour is “By daylight”, before “Not answered”',
      'Wish is ignored, before it counted twice as much',
      'Tram is worth 40 on Joy of the ride, before 50',
      'Bike is worth 90 on Joy of the ride, before 80',
    ],
  });
});

test.each([
  [0, 20, 'Wish counts twice as much, before it was ignored'],
  [10, 15, 'Wish counts 1.5 times as much, before it counted once'],
])('an importance of %i tenths that becomes %i has words in both directions', (before, now, said) => {
  expect(variantOf(smallDecision, reading({ wish: ['joy', before] }), reading({ wish: ['joy', now] }))).toEqual({
    title: `Changed from the result you came from: ${said}.`,
    lines: [],
  });
});

test('the same answers are no variant', () => {
  const given = reading({ luggage: 'bag' }, { bike: { joy: 90 } });
  expect(variantOf(smallDecision, given, given).lines).toEqual([]);
});
