import { expect, test } from 'vitest';
import { evaluate, importanceTipping, type Reading } from '#engine';
import { tippingMarks } from '#words/result/tippingMarks.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

// For a bag that counts t times and a small bill that counts w times, Taxi is 360·t − 1200·w − 140 ahead of Tram, and
// Bike 260 − 1080·t + 400·(w − 1/2) ahead of Tram.
const tram = reading({ luggage: 'bag', wish: ['bill', 5] });

test('marks are at the exact place where two options are equal, and name the first tenth beyond it', () => {
  expect(marksOf(tram, 'luggage')).toEqual([
    {
      at: expect.closeTo(260 / 1080 / 4, 6),
      slot: 1,
      label: 'Bike takes over once Luggage counts only 0.2 times as much',
      caption: 'Bike takes over at 0.2× or less',
    },
    {
      at: expect.closeTo(740 / 360 / 4, 6),
      slot: 2,
      label: 'Taxi takes over once Luggage counts 2.1 times as much',
      caption: 'Taxi takes over from 2.1×',
    },
  ]);
});

test('marks name the current importance if it is not once', () => {
  expect(marksOf(tram, 'wish')?.map(({ label }) => label)).toEqual([
    'Taxi takes over once Wish counts 0.1 instead of 0.5 times as much',
    'Bike takes over once Wish counts 2.6 instead of 0.5 times as much',
  ]);
});

test('a mark is at the left end if another option takes over only once the question is ignored', () => {
  const [ignored] = marksOf(reading({ luggage: 'cello', wish: 'bill' }), 'luggage') ?? [];
  expect(ignored).toEqual({
    at: 0,
    slot: 1,
    label: 'Bike takes over once Luggage is ignored',
    caption: 'Bike takes over if ignored',
  });
});

test('a mark has the slot of the option that it names', () => {
  // At 1.4 Taxi and Tram are equal, and at 1.5 Bike is ahead of both.
  expect(marksOf(reading({ luggage: 'nothing', distance: 'far' }), 'luggage')).toMatchObject([
    { at: 0.35, slot: 1, caption: 'Bike takes over from 1.5×' },
  ]);
});

test('marks beyond the reach of the slider are left out', () => {
  const far = reading({ distance: 'near', hour: ['evening', 25] });
  expect(marksOf(far, 'distance')).toEqual([]);
  expect(marksOf(far, 'distance', 60)).toHaveLength(1);
});

function marksOf(given: Reading, question: string, reach = 40) {
  const evaluation = evaluate(smallDecision, given);
  const tipping = importanceTipping(smallDecision, given).find((each) => each.question === question);
  return tipping ? tippingMarks({ decision: smallDecision, reading: given, evaluation, tipping }, reach) : null;
}
