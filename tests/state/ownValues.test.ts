import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { evaluate, NOTHING_ANSWERED, withAnswer, withOwnValue } from '#engine';
import { readAddress, writeFragment } from '#permalink';
import { ourValue, ownValuesOf, withoutOwnValues } from '#state/ownValues.ts';
import { anyPlace, anyReadingOf } from '../support/readings.ts';
import { runs } from '../support/runs.ts';

test('own values survive the way through a link, and are weighed alike on the other side', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), (disputed) => {
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
    fc.property(anyReadingOf(decision), anyPlace(decision), (drawn, place) => {
      const start = withOwnValue(drawn, place, null);
      const back = withOwnValue(withOwnValue(start, place, 93), place, null);
      expect(back).toEqual(start);
      expect(writeFragment(decision, back)).toBe(writeFragment(decision, start));
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test('a value that says what ours says is an own value too', () => {
  const reading = withAnswer(NOTHING_ANSWERED, 'team', 'rust');
  const place = { option: 'rust', factor: 'learning-curve' };
  const ours = ourValue(decision, reading, place);
  for (const value of [3, ours?.value ?? 0]) {
    expect(ownValuesOf(decision, withOwnValue(reading, place, value))).toEqual([{ ...place, value, ours }]);
  }
});

test('without own values a reading stays one and the same object', () => {
  const disputed = withOwnValue(NOTHING_ANSWERED, { option: 'go', factor: 'cpu' }, 3);
  expect(withoutOwnValues(disputed)).toBe(withoutOwnValues(disputed));
  expect(withoutOwnValues(disputed)).toEqual(NOTHING_ANSWERED);
  expect(withoutOwnValues(NOTHING_ANSWERED)).toBe(NOTHING_ANSWERED);
});
