import fc from 'fast-check';
import type { Answer, Choice, Factor, Model, Question, Reading, Span } from '#engine';
import { MOST_IMPORTANCE, ONCE, UNSURE } from '#engine';
import type { Value } from '#engine/model.ts';

/** Returns a value without a range. */
export function exactly(value: number): Span {
  return { low: value, value, high: value };
}

/** Makes a factor. Values are by option id; a plain number is a value without a range. */
export function factor(id: string, base: number, values: Readonly<Record<string, number | Value>>): Factor {
  const spans = Object.entries(values).map(([option, value]) => [
    option,
    typeof value === 'number' ? exactly(value) : value,
  ]);
  return { id, base, values: Object.fromEntries(spans) };
}

/** Makes a question. Answers are by id, with equal shares and no weights unless given. */
export function question(id: string, answers: Readonly<Record<string, Partial<Answer>>>): Question {
  const share = 100 / Object.keys(answers).length;
  return {
    id,
    kind: 'preference',
    ordered: false,
    answers: Object.entries(answers).map(([answer, rest]) => ({ id: answer, share, weights: {}, ...rest })),
  };
}

/** Makes a model whose options are those of the first factor's values. */
export function model(factors: readonly Factor[], questions: readonly Question[] = []): Model {
  return { options: Object.keys(factors[0]?.values ?? {}).map((id) => ({ id })), factors, questions };
}

/** Makes a reading from answer ids by question id, each counting once or with an importance in tenths. */
export function reading(
  answers: Readonly<Record<string, string | readonly [answer: string, importance: number]>>,
  ownValues: Reading['ownValues'] = {},
): Reading {
  const choices = Object.entries(answers).map(([id, given]): [string, Choice] => {
    const [answer, importance] = typeof given === 'string' ? [given, ONCE] : given;
    return [id, { answer, importance }];
  });
  return { choices: Object.fromEntries(choices), ownValues };
}

export interface Case {
  readonly model: Model;
  readonly reading: Reading;
}

/**
 * Small random models with a reading: one to four options, factors and questions. Numbers are drawn from a few, so that
 * ties, close calls, zero weights and rule-outs of every option occur; so do fit values, missing values, ignored and
 * open questions, and own values.
 */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({ options: ids('o', 1, 4), factors: ids('c', 1, 4), questions: ids('q', 0, 3) })
  .chain((names) =>
    anyModel(names).chain((drawn) => anyReading(drawn).map((given) => ({ model: drawn, reading: given }))),
  );

/** Like {@link anyCase}, with two different options of the model. */
export const anyPairCase: fc.Arbitrary<Case & { readonly pair: readonly [string, string] }> = anyCase
  .filter((drawn) => drawn.model.options.length > 1)
  .chain((drawn) =>
    fc
      .shuffledSubarray(
        drawn.model.options.map(({ id }) => id),
        { minLength: 2, maxLength: 2 },
      )
      .map(([a = '', b = '']) => ({ ...drawn, pair: [a, b] as const })),
  );

/** Like {@link anyCase}, with three answered questions that count, so that there is a map. */
export const anyMapCase: fc.Arbitrary<Case> = fc
  .record({ options: ids('o', 1, 4), factors: ids('c', 1, 4), questions: ids('q', 3, 4) })
  .chain(anyModel)
  .chain((drawn) =>
    fc
      .tuple(anyReading(drawn), forEach(['q0', 'q1', 'q2'], anyCountedChoice))
      .map(([{ choices, ownValues }, counted]) => ({
        model: drawn,
        reading: { choices: { ...choices, ...counted }, ownValues },
      })),
  );

interface Names {
  readonly options: readonly string[];
  readonly factors: readonly string[];
  readonly questions: readonly string[];
}

function ids(letter: string, least: number, most: number): fc.Arbitrary<readonly string[]> {
  return fc
    .integer({ min: least, max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `${letter}${index}`));
}

const anyValue = fc.oneof(
  fc.constantFrom(0, 50, 100),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 49, max: 52 }),
);

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(anyValue, anyValue, anyValue)
  .map((drawn) => drawn.toSorted((one, other) => one - other))
  .map(([low = 0, value = 0, high = 0]) => ({ low, value, high }));

const anyCountedChoice: fc.Arbitrary<Choice> = fc.record({
  answer: fc.constantFrom('a0', 'a1'),
  importance: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
});

const anyWeight = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }));

/** Draws a value for every key. */
function forEach<T>(keys: readonly string[], drawn: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, drawn])));
}

/** Draws values for some of the keys. */
function forSome<T>(keys: readonly string[], drawn: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.subarray([...keys]).chain((some) => forEach(some, drawn));
}

function anyModel(names: Names): fc.Arbitrary<Model> {
  const fitBy = forEach(names.factors, fc.constantFrom('none', ...names.questions));
  return fitBy.chain((setter) =>
    fc.record({
      options: fc.constant(names.options.map((id) => ({ id }))),
      factors: fc.tuple(...names.factors.map((id) => anyFactor(id, names))),
      questions: fc.tuple(
        ...names.questions.map((id) =>
          anyQuestion(
            id,
            names,
            names.factors.filter((fitted) => setter[fitted] === id),
          ),
        ),
      ),
    }),
  );
}

function anyFactor(id: string, names: Names): fc.Arbitrary<Factor> {
  const value: fc.Arbitrary<Value> = fc.oneof(
    { weight: 6, arbitrary: anySpan },
    { weight: 1, arbitrary: fc.constant('missing') },
  );
  return fc.record({ id: fc.constant(id), base: anyWeight, values: forEach(names.options, value) });
}

function anyQuestion(id: string, names: Names, fitted: readonly string[]): fc.Arbitrary<Question> {
  const answer = (answerId: string, share: number): fc.Arbitrary<Answer> =>
    fc.record({
      id: fc.constant(answerId),
      share: fc.constant(share),
      weights: forSome(names.factors, anyWeight),
      fit: forEach(fitted, forSome(names.options, anySpan)),
      rulesOut: fc
        .oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...names.options]) })
        .map((ruledOut) => ruledOut.map((option) => ({ option }))),
    });
  return anyShares.chain((shares) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom('fact', 'preference'),
      ordered: fc.boolean(),
      answers: fc.tuple(...shares.map((share, place) => answer(`a${place}`, share))),
    }),
  );
}

/** Shares of two to five answers that add up to 100; two answers are the most frequent case. */
const anyShares: fc.Arbitrary<readonly number[]> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(2) },
    { weight: 1, arbitrary: fc.constant(4) },
  )
  .chain((count) => fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }))
  .map((cuts) => [0, ...cuts.toSorted((one, other) => one - other), 100])
  .map((ends) => ends.slice(1).map((end, place) => end - (ends[place] ?? 0)));

/** A reading of a model: some questions answered, some not sure or ignored, some own values. */
export function anyReading({ options, factors, questions }: Model): fc.Arbitrary<Reading> {
  const choiceOf = ({ answers }: Question) =>
    fc.record({
      answer: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...idsOf(answers)) }, fc.constant(UNSURE)),
      importance: fc.oneof(fc.constant(ONCE), fc.constantFrom(0, 1), fc.integer({ min: 0, max: MOST_IMPORTANCE })),
    });
  const own = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: forSome(idsOf(options), forSome(idsOf(factors), anyValue)) },
  );
  const choices = fc
    .subarray([...questions])
    .chain((some) => fc.record(Object.fromEntries(some.map((each) => [each.id, choiceOf(each)]))));
  return fc.record({ choices, ownValues: own });
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}
