import { expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { relaxationFlips } from '#words/result/relaxationFlips.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test('if no option fits, each answer to take back is listed with the pick that follows', () => {
  const given = reading({ luggage: 'cello', hour: 'night', wish: 'air' });
  const flips = relaxationFlips({ decision: smallDecision, reading: given });
  expect(
    flips.map(({ sentence, clause, reading: variant }) => [sentence, clause, Object.keys(variant.choices)]),
  ).toEqual([
    ['Without an answer to Luggage, the pick is Bike', 'without an answer to Luggage', ['hour', 'wish']],
    ['Without an answer to Wish, the pick is Taxi', 'without an answer to Wish', ['luggage', 'hour']],
    ['Without an answer to Hour, the pick is Tram', 'without an answer to Hour', ['luggage', 'wish']],
  ]);
});

test('if an option fits, there is nothing to take back', () => {
  expect(relaxationFlips({ decision: smallDecision, reading: NOTHING_ANSWERED })).toEqual([]);
});
