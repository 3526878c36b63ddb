import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselines, evaluate, leadBetween, type Pair, signOf, sumOf } from '#engine';
import { carriedBy } from '#words/compare/carried.ts';
import { factorRows, type Weighing } from '#words/compare/factorRows.ts';
import { importanceTurns, valueTurns } from '#words/compare/pairTurns.ts';
import { sayPairLead } from '#words/lead.ts';
import { ownValuesOf } from '#state/ownValues.ts';
import { anyPair, anyReadingOf } from '../../support/readings.ts';
import { runs } from '../../support/runs.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

const some = { numRuns: Math.ceil(runs.numRuns / 5) };
const anyWeighing = fc.constantFrom<Weighing>('answers', 'equal', 'none');
const anyOrder = fc.constantFrom('worth', 'authored');

test('the reversed pair has the same rows with sides and signs swapped', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), anyPair(decision), anyWeighing, anyOrder, (reading, pair, weighing, order) => {
      const evaluation = weighing === 'equal' ? baselines(decision, reading).equalWeights : evaluate(decision, reading);
      const own = ownValuesOf(decision, reading);
      const rowsOf = (each: Pair) => factorRows({ decision, evaluation, pair: each, own }, weighing, order);
      const mirrored = rowsOf(turned(pair)).map(({ left, right, ours, worthTenths, ...rest }) => ({
        ...rest,
        left: right,
        right: left,
        ours: {
          ...(ours.right !== undefined && { left: ours.right }),
          ...(ours.left !== undefined && { right: ours.left }),
        },
        worthTenths: worthTenths === null ? null : 0 - worthTenths,
      }));
      expect(rowsOf(pair)).toEqual(mirrored);
    }),
    some,
  );
});

test('the factors that carry the lead, and the changes that would turn it, are the same in both orders, word for word', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), anyPair(decision), (reading, pair) => {
      const evaluation = evaluate(decision, reading);
      expect(carriedBy(decision, evaluation, pair)).toEqual(carriedBy(decision, evaluation, turned(pair)));
      expect(sayPairLead(decision, evaluation, pair)).toBe(sayPairLead(decision, evaluation, turned(pair)));
      expect(importanceTurns(decision, reading, pair)).toEqual(importanceTurns(decision, reading, turned(pair)));
      expect(valueTurns(decision, reading, pair)).toEqual(valueTurns(decision, reading, turned(pair)));
    }),
    some,
  );
});

test('named and unnamed factors add up to the shown lead, and the pros outweigh all cons', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), anyPair(decision), (reading, pair) => {
      const evaluation = evaluate(decision, reading);
      const carried = carriedBy(decision, evaluation, pair);
      if (!carried) return;
      const { leader, other, pros, cons, rest } = carried;
      const parts = [...pros, ...cons, ...rest.parts];
      expect(new Set(parts.map(({ factor }) => factor)).size).toBe(decision.factors.length);
      const shown = [...pros, ...cons].reduce((sum, part) => sum + part.shown, rest.tenths);
      expect(shown).toBe(leadBetween(evaluation, leader, other).shown);
      const against = parts.filter(({ exact }) => signOf(exact) < 0);
      expect(signOf(sumOf([...pros, ...against].map(({ exact }) => exact)))).toBe(1);
    }),
    some,
  );
});

test('every listed change puts the other of the two options in front, or makes a tie', () => {
  fc.assert(
    fc.property(anyReadingOf(decision), anyPair(decision), (reading, pair) => {
      const before = leadBetween(evaluate(decision, reading), ...pair).exact;
      for (const turn of [...importanceTurns(decision, reading, pair), ...valueTurns(decision, reading, pair)]) {
        const after = leadBetween(evaluate(decision, turn.reading), ...pair).exact;
        expect(signOf(after)).not.toBe(signOf(before));
      }
    }),
    some,
  );
});

function turned([a, b]: Pair): Pair {
  return [b, a];
}
