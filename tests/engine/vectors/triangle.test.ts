import { describe, expect, it } from 'vitest';
import { clip, regionsOf, TRIANGLE } from '#engine';
import type { Polygon, Triple } from '#engine';
import { casesOf } from './vectors.ts';

const constrained: Readonly<Record<string, Polygon>> = {
  simplex: TRIANGLE,
  'w1>=w2>=w3': clip(clip(TRIANGLE, [1, -1, 0]), [0, 1, -1]),
};

describe.each(casesOf('smaa.exact3'))('against $oracle, $id ($source)', ({ input, expected, tolerance }) => {
  const numerators = Object.fromEntries(input.values.map((row, index) => [`o${index}`, asTriple(row)]));
  const regions = regionsOf(numerators, constrained[input.weightConstraint]);
  const regionOf = (index: number) => regions.find(({ options }) => options.includes(`o${index}`));

  it('the area of each option is its acceptability for the first rank', () => {
    expected.rankAcceptability.forEach(([first = NaN], index) =>
      expect(Math.abs((regionOf(index)?.share ?? 0) - first)).toBeLessThanOrEqual(tolerance),
    );
  });

  it('the centre of each area gives its central weights', () => {
    expected.centralWeights.forEach((weights, index) => {
      const centre = regionOf(index)?.centre;
      expect(centre === undefined).toBe(weights === null);
      weights?.forEach((weight, corner) =>
        expect(Math.abs((centre?.[corner] ?? NaN) - weight)).toBeLessThanOrEqual(tolerance),
      );
    });
  });
});

function asTriple([first = NaN, second = NaN, third = NaN]: readonly number[]): Triple {
  return [first, second, third];
}
