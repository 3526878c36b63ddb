import { expect, it } from 'vitest';
import { NOTHING_ANSWERED, ONCE, evaluate, weightStability } from '#engine';
import type { StabilityBound } from '#engine/change/weightStability.ts';
import { fraction, quotient, toNumber } from '#engine/numbers/fraction.ts';
import { additiveModel } from './additive.ts';
import { casesOf } from './vectors.ts';

it.each(casesOf('sensitivity.weightStability'))(
  'the weights that keep the pick are those of $oracle, $id ($source)',
  ({ input, expected, tolerance }) => {
    const drawn = additiveModel(input.values, input.points);
    const stability = weightStability(drawn, evaluate(drawn, NOTHING_ANSWERED));
    const bounds = stability.map(({ lower, upper }) => [inPoints(lower) ?? '0/1', inPoints(upper)]);
    expect(bounds).toEqual(expected.winnerPointsInterval);
    const shares = stability.flatMap(({ lower, upper }) => [shareOf(lower, 0), shareOf(upper, 1)]);
    const off = shares.map((share, index) => Math.abs(share - (expected.winnerWeightInterval.flat()[index] ?? NaN)));
    expect(Math.max(...off)).toBeLessThanOrEqual(tolerance);
  },
);

/** A bound as the vectors write it: whole weights, ours being tenths. */
function inPoints(bound: StabilityBound | null): string | null {
  if (bound === null) return null;
  const { numerator, denominator } = quotient(bound.weight, fraction(ONCE));
  return `${numerator}/${denominator}`;
}

function shareOf(bound: StabilityBound | null, otherwise: number): number {
  return bound?.share ? toNumber(bound.share) : otherwise;
}
