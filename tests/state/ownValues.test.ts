import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, NOTHING_ANSWERED, withAnswer, withOwnValue } from '#engine';
import { readAddress, writeFragment } from '#permalink';
import { ourValue, ownValuesOf, withoutOwnValues } from '#state/ownValues.ts';
import { anyPlace, anyReadingOf } from '../support/readings.ts';
import { runs } from '../support/runs.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

test('own values are in the link, and count the same when it is opened', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), (disputed) => {
      const fragment = writeFragment(decision, disputed);
      const read = readAddress('/bike-taxi-tram/pick/bike/', fragment && `#${fragment}`, decision);
      expect(read.notices).toEqual([]);
      expect(writeFragment(decision, read.reading)).toBe(fragment);
      expect(ownValuesOf(decision, read.reading)).toEqual(ownValuesOf(decision, disputed));
      expect(evaluate(decision, read.reading).numerators).toEqual(evaluate(decision, disputed).numerators);
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test('removing an own value gives the same link as before', () => {
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

test('a value that equals ours is an own value too', () => {
  const reading = withAnswer(NOTHING_ANSWERED, 'luggage', 'cello');
  const place = { option: 'taxi', factor: 'time' };
  const ours = ourValue(decision, reading, place);
  for (const value of [3, ours?.value ?? 0]) {
    expect(ownValuesOf(decision, withOwnValue(reading, place, value))).toEqual([{ ...place, value, ours }]);
  }
});

test('without own values a reading is the same object', () => {
  const disputed = withOwnValue(NOTHING_ANSWERED, { option: 'bike', factor: 'air' }, 3);
  expect(withoutOwnValues(disputed)).toBe(withoutOwnValues(disputed));
  expect(withoutOwnValues(disputed)).toEqual(NOTHING_ANSWERED);
  expect(withoutOwnValues(NOTHING_ANSWERED)).toBe(NOTHING_ANSWERED);
});
