import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, mapPlane, nearestBorder, pointOf } from '#engine';
import type { Corners, MapPlane, Triple } from '#engine';
import { anyMapCase } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { firsts } from '../allOutcomes.ts';
import { gridPoints, readingAt } from '../gridPoints.ts';

const CORNERS: Corners = ['q0', 'q1', 'q2'];

function plane(numerators: Readonly<Record<string, Triple>>, sum = 30): MapPlane {
  return { corners: CORNERS, sum, numerators, weights: [1, 1, 1] };
}

// Go is 40 ahead at corner 0 and 40 behind at the other two: equal where corner 0 has half of it all.
const halves = plane({ go: [80, 40, 40], rust: [40, 80, 80] });

describe('the nearest border', () => {
  it('is at the first point beyond it, on a straight way', () => {
    expect(nearestBorder(halves, [20, 5, 5])).toEqual({ tenths: 6, point: [14, 11, 5], options: ['rust'] });
    expect(nearestBorder(halves, [10, 15, 5])).toEqual({ tenths: 6, point: [16, 9, 5], options: ['go'] });
  });

  it('is 0 tenths away from a tie', () => {
    expect(nearestBorder(halves, [15, 10, 5])).toEqual({ tenths: 0, point: [15, 10, 5], options: ['go', 'rust'] });
  });

  it('takes from two corners if one has not enough', () => {
    // 14 tenths are needed at corner 0; the two others have 13 each to give.
    expect(nearestBorder(halves, [2, 14, 14])).toEqual({ tenths: 14, point: [16, 1, 13], options: ['go'] });
  });

  it('goes further if the steepest way is closed', () => {
    // Go leads by 10, 40 and −20 at the corners. Corner 1 has nothing to give; from corner 0 one tenth makes a tie.
    const steep = plane({ go: [10, 40, 0], rust: [0, 0, 20] });
    expect(nearestBorder(steep, [19, 1, 10])).toEqual({ tenths: 2, point: [17, 1, 12], options: ['rust'] });
  });

  it('is none if one option is in front everywhere, or only tied at the rim, or nothing is left', () => {
    expect(nearestBorder(plane({ go: [80, 40, 40], rust: [70, 30, 30] }), [10, 10, 10])).toBeNull();
    // At [1, x, y] go has 28 ÷ 30 and rust 29 ÷ 30; with 29 for go that last point is a tie.
    expect(nearestBorder(plane({ go: [28, 0, 0], rust: [0, 1, 1] }), [10, 10, 10])?.tenths).toBe(9);
    expect(nearestBorder(plane({ go: [29, 0, 0], rust: [0, 1, 1] }), [10, 10, 10])).toBeNull();
    expect(nearestBorder(plane({}), [10, 10, 10])).toBeNull();
  });

  it('stays within the limits: no question counts more than 12 times', () => {
    // Rust needs corner 0 at 0.3 or less; the other two then count 24.7 times, and 24 is the most that they can.
    const far = plane({ go: [80, 0, 0], rust: [0, 1, 1] }, 250);
    expect(nearestBorder(far, [50, 100, 100])).toBeNull();
  });

  it('is the nearest of all points at which the evaluation has another option in front', () => {
    fc.assert(
      fc.property(anyMapCase, ({ model, reading }) => {
        const map = mapPlane(model, reading, CORNERS);
        if (!map) throw new Error('These cases have a map.');
        const from = pointOf(reading, CORNERS);
        const frontAt = (point: Triple) => firsts(evaluate(model, readingAt(reading, CORNERS, point)));
        const [first, ...tied] = frontAt(from);
        const found = nearestBorder(map, from);
        if (first === undefined) {
          expect(found).toBeNull();
          return;
        }
        if (tied.length > 0) {
          expect(found?.tenths).toBe(0);
          return;
        }
        const others = gridPoints(map.sum).filter((point) => !frontAt(point).includes(first));
        if (others.length === 0) {
          expect(found).toBeNull();
          return;
        }
        expect(found?.tenths).toBe(Math.min(...others.map((point) => tenthsBetween(from, point))));
        expect(found && tenthsBetween(from, found.point)).toBe(found?.tenths);
        expect(found && frontAt(found.point).toSorted()).toEqual(found?.options.toSorted());
      }),
      runs,
    );
  });
});

function tenthsBetween(from: Triple, to: Triple): number {
  return to.reduce((sum, tenths, corner) => sum + Math.max(0, tenths - (from[corner] ?? 0)), 0);
}
