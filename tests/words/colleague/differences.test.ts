import { describe, expect, test } from 'vitest';
import type { Reading } from '#engine';
import { differenceRows, sayApart, sayTogether } from '#words/colleague/differences.ts';
import { movesBetween } from '#words/colleague/moves.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

/** Bike has 72.5, Tram 51.0 and Taxi 42.5. */
const own = reading({ luggage: 'nothing' });

const rowsFrom = (here: Reading) =>
  differenceRows(smallDecision, movesBetween(smallDecision, own, here), { here, own }).map(
    ({ label, sentence }) => `${label}: ${sentence}`,
  );
const apart = (here: Reading) => sayApart(smallDecision, movesBetween(smallDecision, own, here));

test.each<readonly [string, Reading, string]>([
  [
    'another answer that gives another pick',
    reading({ luggage: 'bag' }),
    'Luggage: “A bag” here, “Nothing at all” among the answers of your own. Alone it moves 61.0 points to Taxi. Taxi leads Bike by 31.0 points. Then: Taxi.',
  ],
  [
    'an importance',
    reading({ luggage: ['nothing', 20] }),
    'How much Luggage counts: counts twice as much here, counts once among the answers of your own. Alone it moves 6.2 points to Bike. Bike leads Tram by 27.7 points.',
  ],
  [
    'a value of a reader’s own',
    reading({ luggage: 'nothing' }, { bike: { joy: 40 } }),
    'Bike on Joy of the ride: 40 here, our 80 among the answers of your own. Alone it moves 22.0 points to Tram. Tram leads Bike by 0.5 points: too close to call. Then: Bike or Tram, too close to call.',
  ],
  [
    'an answer that rules an option out',
    reading({ luggage: 'cello' }),
    'Luggage: “A cello” here, “Nothing at all” among the answers of your own. Alone it moves 56.5 points to Taxi. Taxi leads Bike by 26.5 points. Bike is ruled out. Then: Taxi.',
  ],
  [
    'an answer that moves nothing',
    reading({ luggage: 'nothing', wish: 'unsure' }),
    'Wish: “Not sure” here, “Not answered” among the answers of your own. Alone it moves nothing. Bike leads Tram by 21.5 points.',
  ],
])('%s is shown with both sides and with its own effect', (_case, here, said) => {
  expect(rowsFrom(here)).toEqual([said]);
});

describe('the reason for different picks', () => {
  test.each<readonly [Reading, string]>([
    [reading({ luggage: 'nothing', wish: 'bill' }), 'This link and the answers of your own both come to: Bike.'],
    [
      reading({ luggage: 'bag' }),
      'This link comes to: Taxi. The answers of your own: Bike. “Luggage” alone makes the picks part.',
    ],
    [
      reading({ luggage: 'bag', wish: 'comfort' }),
      'This link comes to: Taxi. The answers of your own: Bike. “Luggage” or “Wish” alone makes the picks part.',
    ],
    [
      reading({ luggage: ['bag', 3], hour: ['evening', 2] }),
      'This link comes to: Taxi or Tram, too close to call. The answers of your own: Bike. No single difference does that: it takes several of them.',
    ],
  ])('comes before the differences', (here, said) => {
    expect(apart(here)).toBe(said);
  });
});

test('the effect of all differences together is shown if there are several', () => {
  const together = (here: Reading) => sayTogether(smallDecision, movesBetween(smallDecision, own, here));
  expect(together(reading({ luggage: 'bag', wish: 'joy' }))).toBe(
    'All two differences together: 34.0 points to Taxi. Each line tells what one does alone, so they need not add up.',
  );
  expect(together(reading({ luggage: 'bag' }))).toBeNull();
  const nothingFits = reading({ luggage: 'cello', hour: 'night', wish: 'air' });
  expect(together(nothingFits)).toBe(
    'All three differences together: 34.0 points to Tram. Each line tells what one does alone, so they need not add up.',
  );
});
