import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '#content';
import { evaluate, leadBetween, withImportance, withOwnValue } from '#engine';
import { movesBetween } from '#words/colleague/moves.ts';
import { takeOver } from '#state/differences.ts';
import { anyReadingOf } from '../../support/readings.ts';
import { runs } from '../../support/runs.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

const own = readingOf({ luggage: 'bag', distance: 'near', hour: 'day' });
const other = withOwnValue(
  withImportance(readingOf({ luggage: 'bag', distance: 'far', hour: 'day' }), 'hour', 20),
  { option: 'tram', factor: 'air' },
  90,
);

test('each difference is listed with how far it alone moves the lead, the largest first', () => {
  const { moves, own: mine, other: theirs } = movesBetween(decision, own, other);
  expect(mine.outcome).toMatchObject({ kind: 'pick', option: 'bike' });
  expect(theirs.outcome).toMatchObject({ kind: 'pick', option: 'taxi' });
  expect(moves.filter(({ partsPicks }) => partsPicks).map(({ difference }) => difference)).toEqual([
    { kind: 'answer', question: 'distance' },
  ]);
  const sizes = moves.map(({ tenths }) => Math.abs(tenths));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test('a move is the difference of two shown leads, of one and the same pair', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), anyReadingOf(decision), (one, next) => {
      const { pair, moves, allTenths } = movesBetween(decision, one, next);
      if (!pair) return;
      const leadOf = (reading: typeof one) => leadBetween(evaluate(decision, reading), ...pair).shown;
      expect(allTenths).toBe(leadOf(next) - leadOf(one));
      for (const { difference, tenths } of moves) {
        expect(tenths).toBe(leadOf(takeOver(one, next, difference)) - leadOf(one));
      }
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test('if different options are in front, the lead between those two is used', () => {
  expect(movesBetween(decision, own, other).pair).toEqual(['bike', 'taxi']);
  expect(movesBetween(decision, other, own).pair).toEqual(['taxi', 'bike']);
});
