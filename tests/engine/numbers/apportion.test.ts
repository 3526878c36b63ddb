import { expect, it } from 'vitest';
import { apportion } from '#engine/numbers/apportion.ts';

/** The shown tenths. */
function shown(...given: Parameters<typeof apportion>): readonly number[] {
  return apportion(...given).map((part) => part.shown);
}

it('whole tenths stay what they are', () => {
  expect(shown([30, -10, 0], 10, 20)).toEqual([30, -10, 0]);
});

it('a lacking tenth goes to the part that lost most by rounding down', () => {
  // In tenths 2.5, 3.75 and −1.75: rounded down 2, 3 and −2 are 3; the lead of 4.5 is shown as 4 or 5.
  expect(shown([10, 15, -7], 40, 4)).toEqual([2, 4, -2]);
  expect(shown([10, 15, -7], 40, 5)).toEqual([3, 4, -2]);
});

it('of parts that lost as much the earlier one is rounded up', () => {
  expect(shown([1, 1, 1], 30, 1)).toEqual([1, 0, 0]);
});

it('the exact parts stay beside the shown ones', () => {
  expect(apportion([30, -10], 10, 20)).toEqual([
    { exact: 30, shown: 30 },
    { exact: -10, shown: -10 },
  ]);
});

it('a part of nothing is shown as nothing', () => {
  expect(shown([0, 5, 5, 0], 100, 1)).toEqual([0, 1, 0, 0]);
});
