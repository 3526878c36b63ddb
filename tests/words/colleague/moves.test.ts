import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '#content';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { evaluate, leadBetween, withImportance, withOwnValue } from '#engine';
import { movesBetween } from '#words/colleague/moves.ts';
import { takeOver } from '#state/differences.ts';
import { anyReadingOf } from '../../support/readings.ts';
import { runs } from '../../support/runs.ts';

const own = readingOf({ team: 'new', latency: 'web', timeline: 'weeks' });
const other = withOwnValue(
  withImportance(readingOf({ team: 'new', latency: 'hard', timeline: 'weeks' }), 'timeline', 20),
  { option: 'rust', factor: 'cpu' },
  80,
);

test('each difference is told with what it moves alone, the largest first', () => {
  const { moves, own: mine, other: theirs } = movesBetween(decision, own, other);
  expect(mine.outcome).toMatchObject({ kind: 'pick', option: 'go' });
  expect(theirs.outcome).toMatchObject({ kind: 'pick', option: 'rust' });
  expect(moves.filter(({ partsPicks }) => partsPicks).map(({ difference }) => difference)).toEqual([
    { kind: 'answer', question: 'latency' },
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

test('where the fronts differ it is their lead that is followed', () => {
  expect(movesBetween(decision, own, other).pair).toEqual(['go', 'rust']);
  expect(movesBetween(decision, other, own).pair).toEqual(['rust', 'go']);
});
