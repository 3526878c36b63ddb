import { describe, expect, it } from 'vitest';
import { areaOf, between, centroidOf, clip, cutsOf, TRIANGLE, valueAt } from '#engine/map/triangle.ts';

describe('a triangle cut by a half-plane', () => {
  it('keeps the corner where the function is not negative, up to the line where it is nothing', () => {
    // 1 at corner 0 and −3 at the others: nothing a quarter of the way from corner 0.
    const tip = clip(TRIANGLE, [1, -3, -3]);
    expect(tip.map(({ at }) => at)).toEqual([
      [1, 0, 0],
      [0.75, 0.25, 0],
      [0.75, 0, 0.25],
    ]);
    expect(areaOf(tip)).toBe(1 / 16);
    expect(cutsOf(tip)).toEqual([
      [
        [0.75, 0.25, 0],
        [0.75, 0, 0.25],
      ],
    ]);
  });

  it('stays whole where the function is nowhere negative, and is gone where it is negative everywhere', () => {
    expect(clip(TRIANGLE, [0, 0, 0])).toEqual(TRIANGLE);
    expect(clip(TRIANGLE, [-1, -2, -1])).toEqual([]);
    expect(cutsOf(TRIANGLE)).toEqual([]);
  });

  it('has no area left where only a corner or a side of it remains', () => {
    expect(areaOf(clip(TRIANGLE, [0, -1, -1]))).toBe(0);
    expect(areaOf(clip(TRIANGLE, [0, 0, -1]))).toBe(0);
  });

  it('is halved by a line through a corner', () => {
    const half = clip(TRIANGLE, [0, 1, -1]);
    expect(areaOf(half)).toBe(0.5);
    expect(cutsOf(half)).toHaveLength(1);
  });
});

describe('places', () => {
  it('the centre of the triangle weighs its corners alike', () => {
    expect(centroidOf(TRIANGLE)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('the centre of a cut-off tip is the mean of its corners', () => {
    // (1 + 0.75 + 0.75) ÷ 3 at corner 0, (0 + 0.25 + 0) ÷ 3 at the others.
    centroidOf(clip(TRIANGLE, [1, -3, -3])).forEach((share, corner) =>
      expect(share).toBeCloseTo(corner === 0 ? 5 / 6 : 1 / 12, 12),
    );
  });

  it('a function is the mean of its corners by shares', () => {
    expect(valueAt([10, 20, 40], [0.5, 0.25, 0.25])).toBe(20);
    expect(between([1, 0, 0], [0, 1, 0], 0.25)).toEqual([0.75, 0.25, 0]);
  });
});
