import { expect, it } from 'vitest';
import { apportion, largestFirst } from '#engine/numbers/apportion.ts';
import { fraction } from '#engine/numbers/fraction.ts';

/** Points over one denominator, shown in tenths. */
function shown(numerators: readonly number[], denominator: number, shownLead: number): readonly number[] {
  const parts = numerators.map((numerator) => fraction(numerator, denominator));
  return apportion(parts, shownLead, 10n).map((part) => part.shown);
}

it('whole tenths stay the same', () => {
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

it('a whole that is further away than rounding takes a unit from every part, or gives it', () => {
  expect(shown([3, 3], 10, 4)).toEqual([2, 2]);
  expect(shown([3, 3], 10, 9)).toEqual([5, 4]);
  expect(shown([], 10, 0)).toEqual([]);
});

it('parts over different denominators are rounded by what they lose exactly', () => {
  // Of 1/3 and 2/7 of a whole in per cent, 33⅓ loses 1/3 and 28 4/7 loses 4/7.
  const parts = apportion([fraction(1, 3), fraction(2, 7)], 62, 100n);
  expect(parts.map((part) => part.shown)).toEqual([33, 29]);
});

it('the exact parts stay beside the shown ones', () => {
  expect(apportion([fraction(3), fraction(-1)], 20, 10n)).toEqual([
    { exact: fraction(3), shown: 30 },
    { exact: fraction(-1), shown: -10 },
  ]);
});

it('a part of nothing is shown as nothing', () => {
  expect(shown([0, 5, 5, 0], 100, 1)).toEqual([0, 1, 0, 0]);
});

it('parts are ordered by size, whichever sign they have', () => {
  const parts = [1, -3, 2].map((exact) => ({ exact: fraction(exact) }));
  expect(parts.toSorted(largestFirst).map(({ exact }) => exact)).toEqual([-3, 2, 1].map((exact) => fraction(exact)));
});
