import { describe, expect, it } from 'vitest';
import { VARIATIONS, variations } from '#engine';
import type { Model } from '#engine';
import { pairwiseAcceptability } from '../../support/pairwiseAcceptability.ts';
import { leadBounds } from '../../support/leadBounds.ts';
import { runToEnd } from '#lib/runToEnd.ts';
import { factor, model, question, reading } from '../../support/models.ts';
import { casesOf } from './vectors.ts';
import type { BoxCase } from './vectors.ts';

/** Shares of all variations are off by less than this, 99 times of 100. */
const SAMPLING_ERROR = 0.012;

it.each(casesOf('smaa.pairwiseExact'))('against $oracle, $id ($source)', ({ input, expected, tolerance }) => {
  const share = pairwiseAcceptability(input.difference);
  expect(Math.abs(share - expected.probability)).toBeLessThanOrEqual(tolerance);
});

it.each(casesOf('smaa.closedForm'))(
  'a specialist is first where it beats the all-rounder, $id ($source)',
  ({ input, expected, tolerance }) => {
    const allRounder = input.values.at(-1) ?? [];
    const specialists = input.values.slice(0, -1);
    const shares = specialists.map((values) =>
      pairwiseAcceptability(values.map((value, column) => value - (allRounder[column] ?? NaN))),
    );
    const rest = shares.reduce((left, share) => left - share, 1);
    for (const [place, share] of [...shares, rest].entries()) {
      expect(Math.abs(share - (expected.firstRankAcceptability[place] ?? NaN))).toBeLessThanOrEqual(tolerance);
    }
  },
);

describe.each(casesOf('smaa.box'))('against $oracle, $id', ({ input, expected, tolerance }) => {
  const { asked, given } = boxFrom(input);

  it('the bounds of every lead are the same numbers', () => {
    const ids = asked.options.map(({ id }) => id);
    const bounds = ids.map((a) =>
      ids.map((b) => {
        const { least, greatest } = leadBounds(asked, given, [a, b]);
        return a === b ? null : [least / 20, greatest / 20];
      }),
    );
    expect(bounds).toEqual(expected.differenceBounds);
  });

  it('the options are first as often, within the error of sampling', () => {
    const { firsts } = runToEnd(variations(asked, given));
    for (const [option, share] of expected.firstRankAcceptability.entries()) {
      expect(Math.abs((firsts[`o${option}`] ?? NaN) / VARIATIONS - share)).toBeLessThan(SAMPLING_ERROR + tolerance);
    }
  });
});

/** Weights that lie anywhere between two numbers: the lower one before any answer, the rest half way to a neighbour. */
function boxFrom({ valuesLow, valuesHigh, pointsLow, pointsHigh }: BoxCase['input']) {
  const spanOf = (option: number, column: number) => {
    const [low = NaN, high = NaN] = [valuesLow, valuesHigh].map((rows) => rows[option]?.[column] ?? NaN);
    return { low, value: low, high };
  };
  const factors = pointsLow.map((least, column) =>
    factor(
      `c${column}`,
      least,
      Object.fromEntries(valuesLow.map((_, option) => [`o${option}`, spanOf(option, column)])),
    ),
  );
  const questions = pointsHigh.map((greatest, column) => ({
    ...question(`q${column}`, {
      a: {},
      b: { weights: { [`c${column}`]: 2 * (greatest - (pointsLow[column] ?? NaN)) } },
    }),
    ordered: true,
  }));
  const asked: Model = model(factors, questions);
  return { asked, given: reading(Object.fromEntries(questions.map(({ id }) => [id, 'a']))) };
}
