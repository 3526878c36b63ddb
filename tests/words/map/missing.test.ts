import { expect, test } from 'vitest';
import { sayMissingAnswers } from '#words/map/missing.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test.each([
  [
    reading({ luggage: 'bag', hour: 'unsure' }),
    'The map takes three answers that count, and so far there is one answer. To see it, answer Distance, Hour or Wish.',
  ],
  [
    reading({ luggage: 'bag', distance: 'far', hour: ['day', 0], wish: ['joy', 0] }),
    'The map takes three answers that count, and so far there are two answers. To see it, let Hour or Wish count again.',
  ],
  [
    reading({ luggage: ['bag', 0] }),
    'The map takes three answers that count, and so far there are no answers. To see it, answer Distance, Hour or Wish or let Luggage count again.',
  ],
])('a sentence says what a map needs', (given, said) => {
  expect(sayMissingAnswers(smallDecision, given)).toBe(said);
});
