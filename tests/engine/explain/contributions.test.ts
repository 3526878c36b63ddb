import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionsByAnswer,
  contributionsByFactor,
  countedAnswers,
  evaluate,
  leadBetween,
  sufficientPros,
} from '#engine';
import type { Model, Part, Reading } from '#engine';
import { anyPairCase, exactly } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

describe('contributions (I6)', () => {
  it('of the factors add up to the lead, exact and shown, and the mirror is the negative', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair: [a, b] }) => {
        const evaluation = evaluate(model, reading);
        const parts = contributionsByFactor(model, evaluation, [a, b]);
        expect(sum(parts)).toEqual(leadBetween(evaluation, a, b));
        expect(negative(contributionsByFactor(model, evaluation, [b, a]))).toEqual(numbers(parts));
      }),
      runs,
    );
  });

  it('of the answers add up to the lead, exact and shown, and the mirror is the negative', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair: [a, b] }) => {
        const lead = leadBetween(evaluate(model, reading), a, b);
        const parts = answerParts(model, reading, [a, b]);
        expect(sum(parts)).toEqual({ exact: 2 * lead.exact, shown: lead.shown });
        expect(negative(answerParts(model, reading, [b, a]))).toEqual(numbers(parts));
      }),
      runs,
    );
  });

  it('of the factors add up along three options', () => {
    const anyThree = anyPairCase.filter(({ model }) => model.options.length > 2);
    fc.assert(
      fc.property(anyThree, ({ model, reading }) => {
        const [a = '', b = '', c = ''] = model.options.map(({ id }) => id);
        const evaluation = evaluate(model, reading);
        const exact = (pair: readonly [string, string]) =>
          contributionsByFactor(model, evaluation, pair).map((part) => part.exact);
        const [direct, first, second] = [exact([a, c]), exact([a, b]), exact([b, c])];
        expect(direct).toEqual(first.map((part, index) => part + (second[index] ?? NaN)));
      }),
      runs,
    );
  });

  it('are shown within a tenth of what they are exactly', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair }) => {
        const evaluation = evaluate(model, reading);
        for (const { exact, shown } of contributionsByFactor(model, evaluation, pair)) {
          expect(Math.abs(shown - (10 * exact) / evaluation.totalWeight)).toBeLessThanOrEqual(1);
          if (exact === 0) expect(shown).toBe(0);
        }
      }),
      runs,
    );
  });

  it('of the answers are the Shapley values over all sets of answers', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair }) => {
        fc.pre(!evaluate(model, reading).nothingWeighed);
        const counted = countedAnswers(model, reading).map(({ question }) => question.id);
        const { base, answers } = contributionsByAnswer(model, reading, pair);
        expect(base.exact).toBe(2 * leadOf(model, reading, pair, []));
        // With at most three answers every value is a whole number of sixths.
        expect(answers.map(({ exact }) => 3 * exact)).toEqual(
          counted.map((id) => 6 * shapley(id, counted, (given) => leadOf(model, reading, pair, given))).map(Math.round),
        );
      }),
      runs,
    );
  });
});

describe('sufficient pros', () => {
  it('are as few as it takes to outweigh all cons', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair: [a, b] }) => {
        const evaluation = evaluate(model, reading);
        const leading: readonly [string, string] = leadBetween(evaluation, a, b).exact > 0 ? [a, b] : [b, a];
        const reasons = sufficientPros(model, evaluation, leading);
        fc.pre(reasons.kind === 'balance' && leadBetween(evaluation, ...leading).exact > 0);
        if (reasons.kind !== 'balance') return;
        const cons = contributionsByFactor(model, evaluation, leading).filter(({ exact }) => exact < 0);
        const needed = -sum(cons).exact;
        expect(sum(reasons.pros).exact).toBeGreaterThan(needed);
        expect(sum(reasons.pros.slice(0, -1)).exact).toBeLessThanOrEqual(needed);
      }),
      runs,
    );
  });
});

function answerParts(model: Model, reading: Reading, pair: readonly [string, string]): readonly Part[] {
  const { base, answers } = contributionsByAnswer(model, reading, pair);
  return [base, ...answers];
}

function sum(parts: readonly Part[]): Part {
  return parts.reduce((all, { exact, shown }) => ({ exact: all.exact + exact, shown: all.shown + shown }), {
    exact: 0,
    shown: 0,
  });
}

function numbers(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ exact, shown }) => ({ exact, shown }));
}

function negative(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ exact, shown }) => ({ exact: 0 - exact, shown: 0 - shown }));
}

/** The lead when only these questions are answered; a weight on equal values keeps the sum of weights above 0. */
function leadOf(model: Model, reading: Reading, [a, b]: readonly [string, string], given: readonly string[]): number {
  const even = { id: 'even', base: 1, values: Object.fromEntries(model.options.map(({ id }) => [id, exactly(50)])) };
  const choices = Object.fromEntries(Object.entries(reading.choices).filter(([id]) => given.includes(id)));
  const evaluation = evaluate({ ...model, factors: [...model.factors, even] }, { ...reading, choices });
  return leadBetween(evaluation, a, b).exact;
}

/** The mean of what one player adds, over all orders in which the players can come. */
function shapley(player: string, players: readonly string[], worth: (set: readonly string[]) => number): number {
  const added = orders(players).map((order) => {
    const before = order.slice(0, order.indexOf(player));
    return worth([...before, player]) - worth(before);
  });
  return added.reduce((all, one) => all + one, 0) / added.length;
}

function orders(players: readonly string[]): readonly (readonly string[])[] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) => orders(players.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}
