import fc from 'fast-check';
import { MOST_IMPORTANCE, type Reading, UNSURE } from '#engine';
import type { Vocabulary } from '#permalink';

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
