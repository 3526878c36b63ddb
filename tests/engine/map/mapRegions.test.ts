import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordersOf, clearPart, contourOf, evaluate, mapPlane, regionsOf } from '#engine';
import type { Corners, MapPlane, Polygon, Triple } from '#engine';
import { dominates } from '#engine/explain/sufficientPros.ts';
import { itemAt } from '#lib/lookUp.ts';
import { anyMapCase } from '../../support/models.ts';
import { pairwiseAcceptability } from '../../support/pairwiseAcceptability.ts';
import { runs } from '../../support/runs.ts';
import { firsts } from '../allOutcomes.ts';
import { gridPoints, readingAt } from '../gridPoints.ts';

const CORNERS: Corners = ['q0', 'q1', 'q2'];

/** Weights of 1 everywhere, so that numerators are scores. */
function plane(numerators: Readonly<Record<string, Triple>>): MapPlane {
  return { corners: CORNERS, sum: 30, numerators, weights: [1, 1, 1] };
}

// Go is 40 ahead at corner 0 and 40 behind at the other two: the border runs through the middle of two sides.
const halves = plane({ go: [80, 40, 40], rust: [40, 80, 80] });

describe('areas', () => {
  it('are divided by a straight border', () => {
    const regions = regionsOf(halves.numerators);
    expect(regions.map(({ options, share }) => [options, share])).toEqual([
      [['go'], 0.25],
      [['rust'], 0.75],
    ]);
    expect(bordersOf(regions).map(({ between, line }) => [between.map(({ options }) => options), line])).toEqual([
      [
        [['go'], ['rust']],
        [
          [0.5, 0.5, 0],
          [0.5, 0, 0.5],
        ],
      ],
    ]);
  });

  it('are shared by options that are equal everywhere, and none is clear', () => {
    const equal = plane({ go: [80, 40, 40], zig: [70, 30, 30], rust: [80, 40, 40] });
    const [region, ...more] = regionsOf(equal.numerators);
    expect(region).toMatchObject({ options: ['go', 'rust'], share: 1 });
    expect(more).toEqual([]);
    expect(region && clearPart(equal, region)).toEqual({ polygon: [], share: 0 });
  });

  it('there is none for an option that is nowhere in front, even if it ties along a side', () => {
    const touching = plane({ go: [80, 40, 40], rust: [70, 40, 40] });
    expect(regionsOf(touching.numerators).map(({ options }) => options)).toEqual([['go']]);
  });

  it('of two options are as large as the closed form says', () => {
    const difference = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.tuple(difference, difference, difference), (ahead) => {
        const regions = regionsOf({ go: ahead, rust: [0, 0, 0] });
        const share = regions.find(({ options }) => options.join() === 'go')?.share ?? 0;
        fc.pre(ahead.some((each) => each !== 0));
        expect(share).toBeCloseTo(pairwiseAcceptability(ahead), 12);
      }),
      runs,
    );
  });

  it('are clear where the lead is at least two points', () => {
    const [go] = regionsOf(halves.numerators);
    // The lead is 40 at the corner and falls to nothing half of the way: at 2 points a share of 0.475 is left.
    expect(go && clearPart(halves, go).share).toBeCloseTo(0.475 ** 2, 12);
  });

  it('have lines of equal lead', () => {
    const [go] = regionsOf(halves.numerators);
    expect(go && contourOf(halves, go, 20)).toEqual([
      [
        [0.75, 0.25, 0],
        [0.75, 0, 0.25],
      ],
    ]);
    expect(go && contourOf(halves, go, 50)).toEqual([]);
  });

  it('are shown in whole per cents that add up to 100', () => {
    const three = plane({ go: [90, 0, 0], rust: [0, 90, 0], zig: [0, 0, 90] });
    expect(regionsOf(three.numerators).map(({ perCent }) => perCent)).toEqual([34, 33, 33]);
    expect(regionsOf(halves.numerators).map(({ perCent }) => perCent)).toEqual([25, 75]);
  });

  it('of three options meet at borders named after those on both sides', () => {
    const three = plane({ go: [90, 0, 0], rust: [0, 90, 0], zig: [0, 0, 90] });
    const regions = regionsOf(three.numerators);
    expect(bordersOf(regions).map(({ between }) => between.flatMap(({ options }) => options))).toEqual([
      ['go', 'rust'],
      ['go', 'zig'],
      ['rust', 'zig'],
    ]);
  });
});

describe('on random maps', () => {
  it('at every point the map shows the pick of the evaluation, and whether it is too close to call', () => {
    fc.assert(
      fc.property(anyMapCase, ({ model, reading }) => {
        const map = mapPlane(model, reading, CORNERS);
        if (!map) throw new Error('These cases have a map.');
        const regions = regionsOf(map.numerators);
        for (const point of gridPoints(map.sum)) {
          const at = asShares(point, map.sum);
          const evaluation = evaluate(model, readingAt(reading, CORNERS, point));
          const around = regions.filter(({ polygon }) => depthIn(polygon, at) > -1e-9);
          expect(around.length > 0).toBe(evaluation.ranking.length > 0);
          for (const region of around.filter(({ polygon }) => depthIn(polygon, at) > 1e-9)) {
            expect(region.options).toEqual(inOrder(map, firsts(evaluation)));
            const depth = depthIn(clearPart(map, region).polygon, at);
            if (depth > 1e-9) expect(evaluation.outcome.kind).toBe('pick');
            if (depth < -1e-9) expect(evaluation.outcome.kind).toBe('toss-up');
          }
        }
      }),
      runs,
    );
  });

  it('areas add up to 1, and what is dominated on all factors has none unless it is equal everywhere', () => {
    fc.assert(
      fc.property(anyMapCase, ({ model, reading }) => {
        const map = mapPlane(model, reading, CORNERS);
        const regions = regionsOf(map?.numerators ?? {});
        const left = Object.keys(map?.numerators ?? {});
        const all = regions.reduce((sum, { share }) => sum + share, 0);
        expect(all).toBeCloseTo(left.length > 0 ? 1 : 0, 9);
        expect(regions.reduce((sum, { perCent }) => sum + perCent, 0)).toBe(left.length > 0 ? 100 : 0);
        const evaluation = evaluate(model, reading);
        for (const option of left) {
          const over = left.find((other) => dominates(model, evaluation, [other, option]));
          const region = regions.find(({ options }) => options.includes(option));
          if (over !== undefined && region) expect(region.options).toContain(over);
        }
      }),
      runs,
    );
  });

  it('permuting the corners changes no area', () => {
    fc.assert(
      fc.property(anyMapCase, ({ model, reading }) => {
        const sharesOn = (corners: Corners) =>
          Object.fromEntries(
            regionsOf(mapPlane(model, reading, corners)?.numerators ?? {}).map(({ options, share }) => [
              options.join(),
              share,
            ]),
          );
        const other = sharesOn(['q2', 'q0', 'q1']);
        const shares = Object.entries(sharesOn(CORNERS));
        for (const [options, share] of shares) expect(other[options] ?? 0).toBeCloseTo(share, 9);
      }),
      runs,
    );
  });
});

function asShares(point: Triple, sum: number): Triple {
  return [point[0] / sum, point[1] / sum, point[2] / sum];
}

function inOrder({ numerators }: MapPlane, options: readonly string[]): readonly string[] {
  return Object.keys(numerators).filter((option) => options.includes(option));
}

/** Returns the depth of a place inside a convex polygon, in shares of the triangle; negative outside, −1 without a polygon. */
function depthIn(polygon: Polygon, [, x, y]: Triple): number {
  const sides = polygon.map(({ at: from }, index) => {
    const { at: to } = itemAt(polygon, (index + 1) % polygon.length);
    const length = Math.hypot(to[1] - from[1], to[2] - from[2]);
    if (length < 1e-12) return Infinity;
    return ((to[1] - from[1]) * (y - from[2]) - (to[2] - from[2]) * (x - from[1])) / length;
  });
  return sides.length === 0 ? -1 : Math.min(...sides);
}
