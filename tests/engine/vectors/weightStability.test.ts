import { expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate, toNumber, weightStability } from '#engine';
import type { StabilityBound } from '#engine';
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

/** A bound as the vectors write it: whole weights, ours being tenths, in lowest terms. */
function inPoints(bound: StabilityBound | null): string | null {
  if (bound === null) return null;
  const { numerator, denominator } = bound.weight;
  const common = greatestDivisor(numerator, 10 * denominator);
  return `${numerator / common}/${(10 * denominator) / common}`;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

function shareOf(bound: StabilityBound | null, otherwise: number): number {
  return bound?.share ? toNumber(bound.share) : otherwise;
}
