import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, UNSURE, contributionsByAnswer, contributionsByFactor, evaluate } from '#engine';
import type { Evaluation, Model, Reading } from '#engine';
import { dominates } from '#engine/explain/sufficientPros.ts';
import { anyCase, anyPairCase } from '../support/models.ts';
import { runs } from '../support/runs.ts';
import { firsts } from './allOutcomes.ts';
import {
  mapSpans,
  mapWeights,
  onlyOptions,
  permuted,
  splitFactor,
  withBase,
  withOwnValue,
  withoutRuleOuts,
} from './changes.ts';
import { sumOf } from '#engine/numbers/fraction.ts';

const values = fc.integer({ min: 0, max: 100 });
const whole = fc.integer({ min: 1, max: 5 });

describe('order (I1)', () => {
  it('permuting options, factors and questions changes order only', () => {
    fc.assert(
      fc.property(
        anyCase.chain(({ model, reading }) => permuted(model).map((other) => ({ model, reading, other }))),
        ({ model, reading, other }) => {
          const before = evaluate(model, reading);
          const after = evaluate(other, reading);
          expect(after.weights).toEqual(before.weights);
          expect(after.numerators).toEqual(before.numerators);
          expect(after.scores).toEqual(before.scores);
          expect(firsts(after).toSorted()).toEqual(firsts(before).toSorted());
          expect(named(after)).toEqual(named(before));
          expect(after.ranking.map((id) => after.numerators[id])).toEqual(
            before.ranking.map((id) => before.numerators[id]),
          );
          expect(after.ruledOut.map(({ option }) => option).toSorted()).toEqual(
            before.ruledOut.map(({ option }) => option).toSorted(),
          );
        },
      ),
      runs,
    );
  });
});

describe('scale (I2)', () => {
  it('all weights times the same number change no score, outcome, shown lead or shown part', () => {
    fc.assert(
      fc.property(anyPairCase, whole, ({ model, reading, pair }, times) => {
        const larger = mapWeights(model, (weight) => times * weight);
        const before = evaluate(model, reading);
        const after = evaluate(larger, reading);
        expect(after.scores).toEqual(before.scores);
        expect(after.outcome).toEqual(before.outcome);
        expect(after.ranking).toEqual(before.ranking);
        expect(shownParts(larger, reading, pair)).toEqual(shownParts(model, reading, pair));
      }),
      runs,
    );
  });

  it('a number added to one whole column changes no lead and no part', () => {
    fc.assert(
      fc.property(anyPairCase, values, ({ model, reading, pair }, more) => {
        const shifted = mapSpans(model, reading, model.factors[0]?.id ?? '', (value) => value + more);
        expect(exactParts(shifted.model, shifted.reading, pair)).toEqual(exactParts(model, reading, pair));
        expect(evaluate(shifted.model, shifted.reading).ranking).toEqual(evaluate(model, reading).ranking);
      }),
      runs,
    );
  });
});

describe('monotony (I3)', () => {
  it('raising a value never lowers the rank of its option', () => {
    fc.assert(
      fc.property(anyPairCase, values, ({ model, reading, pair: [raised] }, more) => {
        const factor = model.factors[0]?.id ?? '';
        const before = evaluate(model, reading);
        const value = (before.values[raised]?.[factor]?.value ?? 0) + more;
        const after = evaluate(model, withOwnValue(reading, raised, factor, value));
        expect(ahead(after, raised)).toBeLessThanOrEqual(ahead(before, raised));
      }),
      runs,
    );
  });

  it('raising the weight of a factor never costs the pick an option that is best on it', () => {
    fc.assert(
      fc.property(anyCase, whole, ({ model, reading }, more) => {
        const before = evaluate(model, reading);
        const after = evaluate(withBase(model, model.factors[0]?.id ?? '', more), reading);
        const columnOf = (id: string) => before.values[id]?.[model.factors[0]?.id ?? '']?.value ?? 0;
        const highest = Math.max(...before.ranking.map(columnOf));
        const keeping = firsts(before).filter((id) => columnOf(id) === highest);
        expect(firsts(after)).toEqual(expect.arrayContaining([...keeping]));
      }),
      runs,
    );
  });
});

describe('dominance (I4)', () => {
  it('a dominated option never beats its dominator', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair: [a, b] }) => {
        const own = evaluate(model, reading).values[b] ?? {};
        const raised = Object.entries(own).reduce(
          (sum, [id, { value }], index) => withOwnValue(sum, a, id, value + (index === 0 ? 1 : 0)),
          reading,
        );
        const evaluation = evaluate(model, raised);
        expect(dominates(model, evaluation, [a, b])).toBe(true);
        expect(dominates(model, evaluation, [b, a])).toBe(false);
        expect(evaluation.numerators[a]).toBeGreaterThanOrEqual(evaluation.numerators[b] ?? NaN);
      }),
      runs,
    );
  });
});

describe('no rank reversal (I5)', () => {
  it('removing an option changes neither score nor order of the others', () => {
    fc.assert(
      fc.property(
        anyCase.chain(({ model, reading }) =>
          fc.subarray([...model.options], { minLength: 1 }).map((kept) => ({ model, reading, kept })),
        ),
        ({ model, reading, kept }) => {
          const ids = kept.map(({ id }) => id);
          const before = evaluate(model, reading);
          const after = evaluate(onlyOptions(model, ids), reading);
          expect(after.ranking).toEqual(before.ranking.filter((id) => ids.includes(id)));
          expect(after.scores).toEqual(Object.fromEntries(ids.map((id) => [id, before.scores[id]])));
          expect(after.numerators).toEqual(Object.fromEntries(ids.map((id) => [id, before.numerators[id]])));
        },
      ),
      runs,
    );
  });
});

describe('splitting (I9)', () => {
  it('a factor split in two with equal values and the same weight in all changes no score, lead or sum of parts', () => {
    fc.assert(
      fc.property(anyPairCase, fc.nat(4), ({ model, reading, pair }, share) => {
        fc.pre(!evaluate(model, reading).nothingWeighed);
        const split = splitFactor(model, reading, share);
        const before = evaluate(model, reading);
        const after = evaluate(split.model, split.reading);
        expect(after.numerators).toEqual(before.numerators);
        expect(after.scores).toEqual(before.scores);
        expect(after.outcome).toEqual(before.outcome);
        const parts = contributionsByFactor(model, before, pair).map(({ exact }) => exact);
        const ofSplit = contributionsByFactor(split.model, after, pair).map(({ exact }) => exact);
        expect([sumOf(ofSplit.slice(0, 2)), ...ofSplit.slice(2)]).toEqual(parts);
        expect(contributionsByAnswer(split.model, split.reading, pair)).toEqual(
          contributionsByAnswer(model, reading, pair),
        );
      }),
      runs,
    );
  });
});

describe('rule-outs (I11)', () => {
  it('a ruled-out option is never in front, and its score stays the same', () => {
    fc.assert(
      fc.property(anyCase, ({ model, reading }) => {
        const evaluation = evaluate(model, reading);
        const out = evaluation.ruledOut.map(({ option }) => option);
        expect(evaluation.ranking.filter((id) => out.includes(id))).toEqual([]);
        expect(evaluation.ranking.length + out.length).toBe(model.options.length);
        expect(firsts(evaluation).filter((id) => out.includes(id))).toEqual([]);
        expect(evaluation.numerators).toEqual(evaluate(withoutRuleOuts(model), reading).numerators);
      }),
      runs,
    );
  });
});

describe('purity (I12)', () => {
  it('the same frozen input gives the same evaluation', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { model, reading } = deepFrozen(drawn);
        expect(evaluate(structuredClone(model), structuredClone(reading))).toEqual(evaluate(model, reading));
      }),
      runs,
    );
  });
});

describe('numbers (I14)', () => {
  it('are whole and never −0, NaN or infinite, and scores stay in 0..100', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair }) => {
        const { scores, numerators, weights, totalWeight } = evaluate(model, reading);
        const shown = Object.values(scores);
        const all = [...shown, ...Object.values(numerators), ...Object.values(weights), totalWeight];
        all.push(...shownParts(model, reading, pair));
        expect(all.filter((number) => !Number.isSafeInteger(number) || Object.is(number, -0))).toEqual([]);
        expect(shown.filter((score) => score < 0 || score > 1000)).toEqual([]);
        expect(totalWeight).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe('not sure (I15)', () => {
  it('to everything is the evaluation before any answer, at any importance', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(120), ({ model, reading }, importance) => {
        const choices = Object.fromEntries(model.questions.map(({ id }) => [id, { answer: UNSURE, importance }]));
        const unanswered = { ...NOTHING_ANSWERED, ownValues: reading.ownValues };
        expect(evaluate(model, { ...unanswered, choices })).toEqual(evaluate(model, unanswered));
      }),
      runs,
    );
  });
});

/** The outcome with the options that it names, whatever their order; a runner-up may be another one of equal score. */
function named({ outcome }: Evaluation): readonly string[] {
  if (outcome.kind === 'none-fits') return [outcome.kind];
  return [outcome.kind, ...(outcome.kind === 'pick' ? [outcome.option] : outcome.options.toSorted())];
}

/** Counts the options left that score more than this one. */
function ahead({ ranking, numerators }: Evaluation, option: string): number {
  return ranking.filter((id) => (numerators[id] ?? 0) > (numerators[option] ?? 0)).length;
}

function shownParts(model: Model, reading: Reading, pair: readonly [string, string]): readonly number[] {
  return partsOf(model, reading, pair).map(({ shown }) => shown);
}

function exactParts(model: Model, reading: Reading, pair: readonly [string, string]) {
  return partsOf(model, reading, pair).map(({ exact }) => exact);
}

function partsOf(model: Model, reading: Reading, pair: readonly [string, string]) {
  const { base, answers } = contributionsByAnswer(model, reading, pair);
  return [...contributionsByFactor(model, evaluate(model, reading), pair), base, ...answers];
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
