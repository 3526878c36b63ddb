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
import type { Evaluation, Model, Reading } from '#engine';
import type { Part } from '#engine/numbers/apportion.ts';
import { fraction, opposite, signOf, sumOf, toNumber } from '#engine/numbers/fraction.ts';
import { anyPairCase, exactly } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

describe('contributions (I6)', () => {
  it('of the factors add up to the lead, exact and shown, and the mirror is the negative', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair: [a, b] }) => {
        const evaluation = evaluate(model, reading);
        const parts = contributionsByFactor(model, evaluation, [a, b]);
        const { exact, shown } = leadBetween(evaluation, a, b);
        expect(sum(parts)).toEqual({ exact, shown });
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
        expect(sum(parts)).toEqual({ exact: lead.exact, shown: lead.shown });
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
        expect(direct).toEqual(first.map((part, index) => sumOf([part, second[index] ?? expect.fail()])));
      }),
      runs,
    );
  });

  it('are shown within a tenth of the exact part', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair }) => {
        const evaluation = evaluate(model, reading);
        for (const { exact, shown } of contributionsByFactor(model, evaluation, pair)) {
          expect(Math.abs(shown - 10 * toNumber(exact))).toBeLessThanOrEqual(1);
          if (signOf(exact) === 0) expect(shown).toBe(0);
        }
      }),
      runs,
    );
  });

  it('of the answers are the Shapley values over all sets of answers', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair }) => {
        const { totalWeight, nothingWeighed } = evaluate(model, reading);
        fc.pre(!nothingWeighed);
        const counted = countedAnswers(model, reading).map(({ question }) => question.id);
        const { base, answers } = contributionsByAnswer(model, reading, pair);
        expect(base.exact).toEqual(fraction(leadOf(model, reading, pair, []), totalWeight));
        // With at most three answers every value is a whole number of sixths.
        const sixths = counted.map((id) => 6 * shapley(id, counted, (given) => leadOf(model, reading, pair, given)));
        expect(answers.map(({ exact }) => exact)).toEqual(
          sixths.map((sixth) => fraction(Math.round(sixth), 6 * totalWeight)),
        );
      }),
      runs,
    );
  });
});

describe('sufficient pros', () => {
  it('are just enough to outweigh all cons', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model, reading, pair: [a, b] }) => {
        const evaluation = evaluate(model, reading);
        const leading: readonly [string, string] = isAhead(evaluation, a, b) ? [a, b] : [b, a];
        const reasons = sufficientPros(model, evaluation, leading);
        fc.pre(reasons.kind === 'balance' && isAhead(evaluation, ...leading));
        if (reasons.kind !== 'balance') return;
        const cons = contributionsByFactor(model, evaluation, leading).filter(({ exact }) => signOf(exact) < 0);
        const over = (pros: readonly Part[]) => signOf(sum([...pros, ...cons]).exact);
        expect(over(reasons.pros)).toBe(1);
        expect(over(reasons.pros.slice(0, -1))).toBeLessThanOrEqual(0);
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
  return { exact: sumOf(parts.map(({ exact }) => exact)), shown: parts.reduce((all, { shown }) => all + shown, 0) };
}

function numbers(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ exact, shown }) => ({ exact, shown }));
}

function negative(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ exact, shown }) => ({ exact: opposite(exact), shown: 0 - shown }));
}

function isAhead(evaluation: Evaluation, a: string, b: string): boolean {
  return signOf(leadBetween(evaluation, a, b).exact) > 0;
}

/** The lead, as a difference of numerators, when only these questions are answered; a weight on equal values keeps the sum of weights above 0. */
function leadOf(model: Model, reading: Reading, [a, b]: readonly [string, string], given: readonly string[]): number {
  const even = { id: 'even', base: 1, values: Object.fromEntries(model.options.map(({ id }) => [id, exactly(50)])) };
  const choices = Object.fromEntries(Object.entries(reading.choices).filter(([id]) => given.includes(id)));
  const evaluation = evaluate({ ...model, factors: [...model.factors, even] }, { ...reading, choices });
  return (evaluation.numerators[a] ?? NaN) - (evaluation.numerators[b] ?? NaN);
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
