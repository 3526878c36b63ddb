import { describe, expect, it } from 'vitest';
import { compare, difference, floorOf, fraction, meanOf, opposite, signOf, sumOf } from '#engine/numbers/fraction.ts';

describe('an exact number', () => {
  it('is kept in lowest terms, so that equal numbers are alike', () => {
    expect(fraction(6n, 4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it.each([0n, -2n])('has no denominator of %s', (denominator) => {
    expect(() => fraction(1n, denominator)).toThrow(RangeError);
  });

  it('adds up without rounding', () => {
    const thirds = Array.from({ length: 3 }, () => fraction(1n, 3n));
    expect(sumOf(thirds)).toEqual(fraction(1n, 1n));
    expect(meanOf([fraction(1n, 2n), fraction(1n, 3n)])).toEqual(fraction(5n, 12n));
    expect(difference(fraction(1n, 2n), fraction(2n, 3n))).toEqual(fraction(-1n, 6n));
    expect(opposite(fraction(1n, 2n))).toEqual(fraction(-1n, 2n));
  });

  it('has no mean of nothing', () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });

  it('is compared where floating point would see no difference', () => {
    const huge = 10n ** 40n;
    expect(compare(fraction(huge + 1n, huge), fraction(huge + 2n, huge))).toBe(-1);
    expect(compare(fraction(2n, 6n), fraction(1n, 3n))).toBe(0);
    expect(signOf(fraction(-1n, huge))).toBe(-1);
    expect(signOf(fraction(1n, huge))).toBe(1);
  });

  it('is rounded down, below 0 too', () => {
    expect(floorOf(fraction(7n, 2n))).toBe(3);
    expect(floorOf(fraction(-7n, 2n))).toBe(-4);
    expect(floorOf(fraction(-4n, 2n))).toBe(-2);
    expect(floorOf(fraction(1n, 3n), 10n)).toBe(3);
  });
});
