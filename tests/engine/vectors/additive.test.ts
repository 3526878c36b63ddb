import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate } from '#engine';
import { dominates } from '#engine/explain/sufficientPros.ts';
import { additiveModel, exactScores, onScales, ranks } from './additive.ts';
import { casesOf } from './vectors.ts';

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((number, index) => expect(Math.abs(number - (expected[index] ?? NaN))).toBeLessThanOrEqual(tolerance));
}

describe.each(casesOf('additive.fixedScale'))('against $oracle, $id ($source)', ({ input, expected, tolerance }) => {
  const rows = input.matrix.map((row) => onScales(row, input.bounds, input.direction));
  const added = onScales(input.addedAlternative, input.bounds, input.direction);

  it('scores and ranks are its complement', () => {
    const evaluation = evaluate(additiveModel(rows, input.points), NOTHING_ANSWERED);
    expectClose(
      exactScores(evaluation),
      expected.values.map((value) => 100 * value),
      100 * tolerance,
    );
    expect(ranks(evaluation)).toEqual(expected.ranks);
  });

  it('an added option changes no score of the others', () => {
    const evaluation = evaluate(additiveModel([...rows, added], input.points), NOTHING_ANSWERED);
    expectClose(
      exactScores(evaluation),
      expected.valuesAfterAdding.map((value) => 100 * value),
      100 * tolerance,
    );
  });
});

it.each(casesOf('published.fixedScale'))(
  'the numbers of the published table $id come out ($source)',
  ({ input, expected, tolerance }) => {
    const rows = input.matrix.map((row) => onScales(row, input.bounds, input.direction));
    const evaluation = evaluate(additiveModel(rows, input.points), NOTHING_ANSWERED);
    expectClose(
      exactScores(evaluation),
      expected.values.map((value) => 100 * value),
      100 * tolerance,
    );
    expect(ranks(evaluation)).toEqual(expected.ranks);
  },
);

it.each(casesOf('published.additive'))(
  'the numbers of the published table $id come out ($source)',
  ({ input, expected, tolerance }) => {
    const evaluation = evaluate(additiveModel(input.values, input.weights), NOTHING_ANSWERED);
    expectClose(exactScores(evaluation), expected.aggregate, tolerance);
    expect(ranks(evaluation)).toEqual(expected.ranks);
  },
);

it.each(casesOf('sensitivity.weightStability'))(
  'scores and winner are those of $oracle, $id ($source)',
  ({ input, expected, tolerance }) => {
    const evaluation = evaluate(additiveModel(input.values, input.points), NOTHING_ANSWERED);
    expectClose(exactScores(evaluation), expected.score, tolerance);
    expect(evaluation.ranking[0]).toBe(`o${expected.winner}`);
  },
);

it.each(casesOf('published.saw'))(
  'the numbers of the published table $id come out ($source)',
  ({ input, expected, tolerance }) => {
    const largest = input.weights.map((_, column) => Math.max(...input.matrix.map((row) => row[column] ?? NaN)));
    const rows = input.matrix.map((row) => row.map((measure, column) => (100 * measure) / (largest[column] ?? NaN)));
    const evaluation = evaluate(additiveModel(rows, input.weights), NOTHING_ANSWERED);
    expectClose(
      exactScores(evaluation),
      expected.scores.map((score) => 100 * score),
      100 * tolerance,
    );
    expect(ranks(evaluation)).toEqual(expected.ranks);
  },
);

it.each(casesOf('published.rankReversal'))(
  'a copy of an option reverses no ranks here, $id ($source)',
  ({ input, expected }) => {
    const rowOf = (option: number) => input.pairwiseStrengths.map((row) => (100 * (row[option] ?? NaN)) / 9);
    const three = [rowOf(0), rowOf(1), rowOf(2)];
    const before = evaluate(additiveModel(three, [1, 1, 1]), NOTHING_ANSWERED);
    const after = evaluate(additiveModel([...three, rowOf(1)], [1, 1, 1]), NOTHING_ANSWERED);
    expect(ranks(before)).toEqual(expected.ranks3);
    expect(exactScores(after).slice(0, 3)).toEqual(exactScores(before));
    expect(ranks(after)).toEqual([3, 1, 4, 1]);
    expect(expected.ranks4).toEqual([1, 2, 4, 2]);
  },
);

it.each(casesOf('pitfall.rankReversal'))(
  'an added option reverses no ranks here, $id ($source)',
  ({ input, expected, tolerance }) => {
    const before = exactScores(evaluate(additiveModel(input.matrix, input.weights), NOTHING_ANSWERED));
    const after = exactScores(evaluate(additiveModel([...input.matrix, input.added], input.weights), NOTHING_ANSWERED));
    expectClose(before, expected.fixedScaleBefore, tolerance);
    expectClose(after, expected.fixedScaleAfter, tolerance);
    expect(after.slice(0, -1)).toEqual(before);
    expect(expected.winnerAmongOldAfter).not.toBe(expected.winnerBefore);
  },
);

it.each(casesOf('published.dominance'))('the options dominated in $id are found ($source)', ({ input, expected }) => {
  const rows = input.matrix.map((row) =>
    row.map((measure, column) => (input.direction[column] === 'min' ? -measure : measure)),
  );
  const drawn = additiveModel(
    rows,
    input.direction.map(() => 1),
  );
  const evaluation = evaluate(drawn, NOTHING_ANSWERED);
  const names = drawn.options.map(({ id }) => id);
  const dominated = names.map((one) => names.some((other) => dominates(drawn, evaluation, [other, one])));
  expect(dominated).toEqual(expected.dominated);
});
