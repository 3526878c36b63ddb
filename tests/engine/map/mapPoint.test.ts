import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_IMPORTANCE, moved, nearestPoint, traded } from '#engine';
import type { Direction, Triple } from '#engine';
import { isOnMap, outermostPoints } from '#engine/map/mapPoint.ts';
import { runs } from '../../support/runs.ts';
import { gridPoints } from '../gridPoints.ts';

const BACK: Readonly<Record<Direction, Direction>> = { left: 'right', right: 'left', up: 'down', down: 'up' };

const anyPoint: fc.Arbitrary<Triple> = fc.tuple(anyTenths(), anyTenths(), anyTenths());

describe('a point of the map', () => {
  it('moves by tenths from one corner to another', () => {
    expect(traded([10, 10, 10], [1, 2], 5)).toEqual([10, 5, 15]);
  });

  it('never leaves a corner less than 0.1, nor gives one more than 12', () => {
    expect(traded([10, 3, 10], [1, 2], 5)).toEqual([10, 1, 12]);
    expect(traded([118, 30, 10], [1, 0], 5)).toEqual([120, 28, 10]);
    expect(traded([10, 1, 10], [1, 0], 1)).toEqual([10, 1, 10]);
  });

  it('goes to the side by a trade of the two lower corners', () => {
    expect(moved([10, 10, 10], 'left', 1)).toEqual([10, 11, 9]);
    expect(moved([10, 10, 10], 'right', 5)).toEqual([10, 5, 15]);
  });

  it('goes up by taking from the lower corners in turns', () => {
    expect(moved([10, 10, 10], 'up', 1)).toEqual([11, 9, 10]);
    expect(moved([10, 10, 10], 'up', 4)).toEqual([14, 8, 8]);
    expect(moved([10, 10, 10], 'down', 4)).toEqual([6, 12, 12]);
  });

  it('goes along the side when one lower corner has nothing left to give, and stops at the top', () => {
    expect(moved([10, 1, 10], 'up', 3)).toEqual([13, 1, 7]);
    expect(moved([10, 1, 2], 'up', 5)).toEqual([11, 1, 1]);
  });

  it('comes back by the same way, as long as it met no limit', () => {
    fc.assert(
      fc.property(anyPoint, fc.constantFrom<Direction>('left', 'right', 'up', 'down'), (point, direction) => {
        fc.pre(point.every((tenths) => tenths > 6 && tenths < 114));
        expect(moved(moved(point, direction, 5), BACK[direction], 5)).toEqual(point);
      }),
      runs,
    );
  });

  it('keeps its sum and its limits, wherever it goes', () => {
    fc.assert(
      fc.property(anyPoint, fc.constantFrom<Direction>('left', 'right', 'up', 'down'), (point, direction) => {
        const there = moved(point, direction, 5);
        expect(isOnMap(there)).toBe(true);
        expect(sumOf(there)).toBe(sumOf(point));
      }),
      runs,
    );
  });
});

describe('the point nearest to a place', () => {
  it('is the place itself if that is a point', () => {
    expect(nearestPoint([0.5, 0.3, 0.2], 30)).toEqual([15, 9, 6]);
  });

  it('rounds to tenths that keep the sum', () => {
    expect(nearestPoint([1 / 3, 1 / 3, 1 / 3], 31)).toEqual([11, 10, 10]);
  });

  it('stays on the map for a place beside the triangle', () => {
    expect(nearestPoint([2, -0.5, -0.5], 30)).toEqual([28, 1, 1]);
    expect(nearestPoint([0.6, 0.6, -0.2], 30)).toEqual([15, 14, 1]);
    expect(nearestPoint([1, 0, 0], 200)).toEqual([120, 40, 40]);
  });

  it('is on the map, keeps the sum, and no other point is nearer', () => {
    const anyPlace = fc.tuple(fc.integer({ min: -40, max: 80 }), fc.integer({ min: -40, max: 80 }));
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 3, max: 40 }), ([top, left], sum) => {
        const at: Triple = [top / 40, left / 40, 1 - top / 40 - left / 40];
        const point = nearestPoint(at, sum);
        const distanceOf = (one: Triple) =>
          Math.hypot(...one.map((tenths, corner) => tenths - sum * (at[corner] ?? 0)));
        expect(isOnMap(point)).toBe(true);
        expect(sumOf(point)).toBe(sum);
        const least = Math.min(...gridPoints(sum).map(distanceOf));
        expect(distanceOf(point)).toBeLessThanOrEqual(least + 1e-6);
      }),
      runs,
    );
  });
});

it.each([3, 30, 122, 123, 150, 239, 240, 241, 300, 360])(
  'all points that add up to %i lie between the outermost ones',
  (sum) => {
    const outermost = outermostPoints(sum);
    const all = gridPoints(sum);
    for (const point of outermost) expect(isOnMap(point) && sumOf(point) === sum).toBe(true);
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 0],
      [1, 1],
      [2, 2],
    ] as const) {
      const ahead = (point: Triple) => 2 * point[one] - point[other];
      expect(Math.max(...outermost.map(ahead))).toBe(
        all.reduce((most, point) => Math.max(most, ahead(point)), -Infinity),
      );
    }
  },
);

function anyTenths(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: MOST_IMPORTANCE }));
}

function sumOf(point: Triple): number {
  return point[0] + point[1] + point[2];
}
