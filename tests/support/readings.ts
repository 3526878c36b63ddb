import fc from 'fast-check';
import type { Decision } from '#content';
import { MOST_IMPORTANCE, type Pair, type Place, type Reading, UNSURE } from '#engine';
import type { Vocabulary } from '#permalink';

/** Any option on any factor of a decision. */
export function anyPlace({ options, factors }: Decision): fc.Arbitrary<Place> {
  return fc.record({
    option: fc.constantFrom(...options.map(({ id }) => id)),
    factor: fc.constantFrom(...factors.map(({ id }) => id)),
  });
}

/** Two different options of a decision. */
export function anyPair({ options }: Decision): fc.Arbitrary<Pair> {
  return fc
    .shuffledSubarray(
      options.map(({ id }) => id),
      { minLength: 2, maxLength: 2 },
    )
    .map(([a = '', b = '']) => [a, b]);
}

/** Any reading of a decision: some questions answered or not sure, with any importance, and some own values. */
export function anyReadingOf({ factors, options, questions }: Vocabulary): fc.Arbitrary<Reading> {
  const choices = fc.subarray([...questions]).chain((answered) =>
    fc.record(
      Object.fromEntries(
        answered.map(({ id, answers }) => {
          const answer = fc.constantFrom(UNSURE, ...answers.map((each) => each.id));
          return [id, fc.record({ answer, importance: fc.integer({ min: 0, max: MOST_IMPORTANCE }) })];
        }),
      ),
    ),
  );
  const ownValues = fc.dictionary(
    fc.constantFrom(...options.map(({ id }) => id)),
    fc.dictionary(fc.constantFrom(...factors.map(({ id }) => id)), fc.integer({ min: 0, max: 100 }), { minKeys: 1 }),
  );
  return fc.record({ choices, ownValues });
}
