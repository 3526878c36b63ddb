import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ceilOf,
  compare,
  difference,
  floorOf,
  fraction,
  meanOf,
  opposite,
  quotient,
  signOf,
  sizeOf,
  sumOf,
  times,
  toNumber,
  wholeAbove,
  wholeBelow,
} from '#engine/numbers/fraction.ts';
import { runs } from '../../support/runs.ts';

describe('an exact number', () => {
  it('is kept in lowest terms, so that equal numbers are alike', () => {
    expect(fraction(6, 4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(fraction(5)).toEqual({ numerator: 5n, denominator: 1n });
  });

  it('has its sign in the numerator', () => {
    expect(fraction(3, -4)).toEqual(fraction(-3, 4));
    expect(fraction(-3n, -4n)).toEqual(fraction(3, 4));
    expect(fraction(0, -4)).toEqual(fraction(0));
  });

  it('is exactly the floating-point number that it is made of', () => {
    expect(fraction(0.5)).toEqual(fraction(1, 2));
    expect(fraction(1, 0.75)).toEqual(fraction(4, 3));
    expect(fraction(0.1)).toEqual(fraction(3602879701896397n, 36028797018963968n));
  });

  it('cannot be a division by 0, infinity or NaN', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => quotient(fraction(1), fraction(0))).toThrow(RangeError);
    expect(() => fraction(NaN)).toThrow(RangeError);
    expect(() => fraction(1, Infinity)).toThrow(RangeError);
  });

  it('adds up, multiplies and divides without rounding', () => {
    expect(sumOf([fraction(1, 3), fraction(1, 3), fraction(1, 3)])).toEqual(fraction(1));
    expect(meanOf([fraction(1, 2), fraction(1, 3)])).toEqual(fraction(5, 12));
    expect(difference(fraction(1, 2), fraction(2, 3))).toEqual(fraction(-1, 6));
    expect(times(fraction(1, 6), -3n)).toEqual(fraction(-1, 2));
    expect(quotient(fraction(1, 2), fraction(-2, 3))).toEqual(fraction(-3, 4));
  });

  it('has an opposite and a size', () => {
    expect(opposite(fraction(1, 2))).toEqual(fraction(-1, 2));
    expect([fraction(-1, 2), fraction(1, 2)].map(sizeOf)).toEqual([fraction(1, 2), fraction(1, 2)]);
  });

  it('has no mean of nothing', () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });

  it('is a number when it is to be drawn', () => {
    expect(toNumber(fraction(46, 3))).toBe(46 / 3);
  });
});

describe('two exact numbers', () => {
  it('are told apart even if floating point sees no difference', () => {
    const huge = 10n ** 40n;
    expect(compare(fraction(huge + 1n, huge), fraction(huge + 2n, huge))).toBe(-1);
    expect(compare(fraction(1, -3), fraction(-1, 2))).toBe(1);
    expect(compare(fraction(2, 6), fraction(1, 3))).toBe(0);
    expect(signOf(fraction(-1n, huge))).toBe(-1);
    expect(signOf(fraction(1n, huge))).toBe(1);
  });

  it('are ordered by the sign of their difference', () => {
    const any = fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: 999 }))
      .map(([numerator, denominator]) => fraction(numerator, denominator));
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(compare(one, other)).toBe(signOf(difference(one, other)));
      }),
      runs,
    );
  });
});

describe('the whole numbers beside an exact number', () => {
  it.each([
    [7, 3, { below: 2, floor: 2, ceil: 3, above: 3 }],
    [6, 3, { below: 1, floor: 2, ceil: 2, above: 3 }],
    [0, 3, { below: -1, floor: 0, ceil: 0, above: 1 }],
    [-1, 3, { below: -1, floor: -1, ceil: 0, above: 0 }],
    [-6, 3, { below: -3, floor: -2, ceil: -2, above: -1 }],
    [-7, 3, { below: -3, floor: -3, ceil: -2, above: -2 }],
  ])('%i/%i', (numerator, denominator, { below, floor, ceil, above }) => {
    const number = fraction(numerator, denominator);
    expect([wholeBelow(number), floorOf(number), ceilOf(number), wholeAbove(number)]).toEqual([
      below,
      floor,
      ceil,
      above,
    ]);
  });

  it('are exact where the quotient rounds to a whole number', () => {
    const justUnder = fraction(Number.MAX_SAFE_INTEGER, 2 ** 26);
    expect(wholeAbove(justUnder)).toBe(2 ** 27);
    expect(wholeBelow(justUnder)).toBe(2 ** 27 - 1);
  });

  it('can be those of a multiple', () => {
    expect(floorOf(fraction(1, 3), 10n)).toBe(3);
    expect(floorOf(fraction(-1, 3), 10n)).toBe(-4);
  });
});
