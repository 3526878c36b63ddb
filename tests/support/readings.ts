import fc from 'fast-check';
import type { Decision } from '#content';
import { MOST_IMPORTANCE, NOTHING_ANSWERED, type Pair, type Reading, UNSURE } from '#engine';
import type { Vocabulary } from '#permalink';
import { type Place, withAnswer, withImportance, withOwnValue } from '#state/reading.ts';

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

/** Answers to some questions of a decision, counting from nothing to four times, with up to four own values. */
export function anyReading(decision: Decision): fc.Arbitrary<Reading> {
  const given = decision.questions.map(({ id, answers }) =>
    fc.record({
      id: fc.constant(id),
      answer: fc.option(fc.constantFrom('unsure', ...answers.map((answer) => answer.id))),
      importance: fc.oneof(fc.constant(10), fc.integer({ min: 0, max: 40 })),
    }),
  );
  const disputes = fc.array(fc.tuple(anyPlace(decision), fc.integer({ min: 0, max: 100 })), { maxLength: 4 });
  return fc.tuple(fc.tuple(...given), disputes).map(([choices, own]) => {
    const answered = choices.reduce(
      (all, { id, answer, importance }) => (answer ? withImportance(withAnswer(all, id, answer), id, importance) : all),
      NOTHING_ANSWERED,
    );
    return own.reduce((all, [place, value]) => withOwnValue(all, place, value), answered);
  });
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
