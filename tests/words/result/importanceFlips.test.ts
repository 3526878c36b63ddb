import { expect, test } from 'vitest';
import type { Reading } from '#engine';
import { importanceFlips } from '#words/result/importanceFlips.ts';
import { resultFor } from '#words/result/result.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const told = (given: Reading, question: string) =>
  importanceFlips(resultFor(smallDecision, given))
    .filter(({ topic }) => topic.startsWith(question))
    .map(({ kind, sentence, notes }) => [kind, sentence, ...notes]);

const pick = reading({ luggage: 'bag', wish: ['bill', 5] });
const close = reading({ luggage: ['bag', 5] });
const fitted = reading({ distance: 'near', hour: ['evening', 25], wish: ['joy', 0] });

test.each<readonly [string, Reading, string, readonly (readonly string[])[]]>([
  [
    'where another option takes over, and from which importance on it is the pick',
    pick,
    'luggage',
    [
      [
        'preference',
        'Taxi takes over once Luggage counts 2.1 times as much',
        'Too close to call at first; the pick is Taxi from 2.5 times as much.',
      ],
      [
        'preference',
        'Bike takes over once Luggage counts only 0.2 times as much',
        'Too close to call at first; the pick is Bike from 0.1 times as much.',
      ],
    ],
  ],
  [
    'its current importance, if that is not once',
    pick,
    'wish',
    [
      [
        'preference',
        'Bike takes over once Wish counts 2.6 instead of 0.5 times as much',
        'Too close to call at first; the pick is Bike from 3.1 times as much.',
      ],
      ['preference', 'Taxi takes over once Wish counts 0.1 instead of 0.5 times as much'],
    ],
  ],
  [
    'where a toss-up turns into a pick, and what ignoring the question changes',
    close,
    'luggage',
    [
      ['preference', 'The pick is Taxi once Luggage counts 0.6 instead of 0.5 times as much'],
      ['preference', 'The pick is Tram once Luggage counts 0.2 instead of 0.5 times as much'],
      ['preference', 'The pick is Bike once Luggage is ignored'],
    ],
  ],
  [
    'that an answer keeps its values, and that four times is far',
    fitted,
    'distance',
    [
      [
        'remote',
        'Bike takes over once Distance counts 4.2 times as much',
        'Too close to call at first; the pick is Bike from 4.6 times as much.',
        'This weighs how much Door to door counts; that it is under three kilometres stays.',
      ],
    ],
  ],
])('the lines about a question say %s', (_what, given, question, flips) => {
  expect(told(given, question)).toEqual(flips);
});

test('if one option is left, no importance changes anything', () => {
  const alone = reading({ luggage: 'cello', hour: 'night', wish: 'joy' });
  expect(importanceFlips(resultFor(smallDecision, alone))).toEqual([]);
});
