import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { evaluate, NOTHING_ANSWERED, type Reading } from '#engine';
import { readAddress, writeFragment } from '#permalink';
import { ourValue, ownValuesOf, withoutOwnValues } from '#state/ownValues.ts';
import { type Place, withAnswer, withOwnValue } from '#state/reading.ts';
import { runs } from '../support/runs.ts';

const anyPlace: fc.Arbitrary<Place> = fc.record({
  option: fc.constantFrom(...decision.options.map(({ id }) => id)),
  factor: fc.constantFrom(...decision.factors.map(({ id }) => id)),
});
const anyDispute = fc.tuple(anyPlace, fc.integer({ min: 0, max: 100 }));
const anyReading: fc.Arbitrary<Reading> = fc
  .tuple(
    ...decision.questions.map(({ id, answers }) =>
      fc.tuple(fc.constant(id), fc.option(fc.constantFrom('unsure', ...answers.map((answer) => answer.id)))),
    ),
  )
  .map((given) =>
    given.reduce((all, [question, answer]) => (answer ? withAnswer(all, question, answer) : all), NOTHING_ANSWERED),
  );

test('own values survive the way through a link, and are weighed alike on the other side', () => {
  fc.assert(
    fc.property(anyReading, fc.array(anyDispute, { maxLength: 4 }), (reading, disputes) => {
      const disputed = disputes.reduce((all, [place, value]) => withOwnValue(all, place, value), reading);
      const fragment = writeFragment(decision, disputed);
      const read = readAddress('/go-vs-rust/pick/go/', `#${fragment}`, decision);
      expect(read.notices).toEqual([]);
      expect(writeFragment(decision, read.reading)).toBe(fragment);
      expect(ownValuesOf(decision, read.reading)).toEqual(ownValuesOf(decision, disputed));
      expect(evaluate(decision, read.reading).numerators).toEqual(evaluate(decision, disputed).numerators);
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test('putting ours back gives the link as it was, to the letter', () => {
  fc.assert(
    fc.property(anyReading, fc.uniqueArray(anyPlace, { maxLength: 5, selector: keyOf }), (reading, places) => {
      const [last, ...before] = places;
      const start = before.reduce((all, place) => withOwnValue(all, place, 7), reading);
      fc.pre(last !== undefined);
      const disputed = withOwnValue(start, last, 93);
      expect(withOwnValue(disputed, last, null)).toEqual(start);
      expect(writeFragment(decision, withOwnValue(disputed, last, null))).toBe(writeFragment(decision, start));
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test('a value that says what ours says is no own value', () => {
  const reading = withAnswer(NOTHING_ANSWERED, 'team', 'rust');
  const place = { option: 'rust', factor: 'learning-curve' };
  const ours = ourValue(decision, reading, place);
  expect(ours).toBeDefined();
  expect(ownValuesOf(decision, withOwnValue(reading, place, ours?.value ?? 0))).toEqual([]);
  const [own, ...others] = ownValuesOf(decision, withOwnValue(reading, place, 3));
  expect(own).toEqual({ ...place, value: 3, ours });
  expect(others).toEqual([]);
});

test('without own values a reading stays one and the same object', () => {
  const disputed = withOwnValue(NOTHING_ANSWERED, { option: 'go', factor: 'cpu' }, 3);
  expect(withoutOwnValues(disputed)).toBe(withoutOwnValues(disputed));
  expect(withoutOwnValues(disputed)).toEqual(NOTHING_ANSWERED);
  expect(withoutOwnValues(NOTHING_ANSWERED)).toBe(NOTHING_ANSWERED);
});

function keyOf({ option, factor }: Place): string {
  return `${option}.${factor}`;
}
