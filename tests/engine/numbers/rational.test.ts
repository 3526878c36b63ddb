import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRationals, rational, toNumber, wholeAbove, wholeBelow } from '#engine';
import { runs } from '../../support/runs.ts';

const anyInteger = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.maxSafeInteger());
const anyRational = fc
  .tuple(
    anyInteger,
    anyInteger.filter((denominator) => denominator !== 0),
  )
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('a fraction', () => {
  it('has its sign in the numerator', () => {
    expect(rational(3, -4)).toEqual({ numerator: -3, denominator: 4 });
    expect(rational(-3, -4)).toEqual({ numerator: 3, denominator: 4 });
    expect(rational(0, -4)).toEqual({ numerator: 0, denominator: 4 });
  });

  it('of 0 is refused', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
  });

  it('is a number when it is to be drawn', () => {
    expect(toNumber(rational(46, 3))).toBe(46 / 3);
  });
});

describe('the whole numbers beside a fraction', () => {
  it.each([
    [7, 3, 2, 3],
    [6, 3, 1, 3],
    [0, 3, -1, 1],
    [-1, 3, -1, 0],
    [-6, 3, -3, -1],
    [-7, 3, -3, -2],
  ])('of %i/%i are %i and %i', (numerator, denominator, below, above) => {
    expect(wholeBelow(rational(numerator, denominator))).toBe(below);
    expect(wholeAbove(rational(numerator, denominator))).toBe(above);
  });

  it('are exact where the quotient rounds to a whole number', () => {
    const justUnder = rational(Number.MAX_SAFE_INTEGER, 2 ** 26);
    expect(wholeAbove(justUnder)).toBe(2 ** 27);
    expect(wholeBelow(justUnder)).toBe(2 ** 27 - 1);
  });
});

describe('two fractions', () => {
  it('compare as their numbers do', () => {
    expect(compareRationals(rational(1, 3), rational(1, 2))).toBeLessThan(0);
    expect(compareRationals(rational(1, -3), rational(-1, 2))).toBeGreaterThan(0);
    expect(compareRationals(rational(2, 4), rational(1, 2))).toBe(0);
  });

  it('that numbers cannot tell apart are told apart', () => {
    const large = Number.MAX_SAFE_INTEGER;
    const [one, other] = [rational(large, large - 1), rational(large - 1, large - 2)];
    expect(toNumber(one)).toBe(toNumber(other));
    expect(compareRationals(one, other)).toBeLessThan(0);
    expect(compareRationals(other, one)).toBeGreaterThan(0);
    expect(compareRationals(rational(large, large), rational(large - 1, large - 1))).toBe(0);
  });

  it('compare as BigInts do, whatever their size', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (one, other) => {
        const left = BigInt(one.numerator) * BigInt(other.denominator);
        const right = BigInt(other.numerator) * BigInt(one.denominator);
        const expected = left === right ? 0 : left > right ? 1 : -1;
        expect(Math.sign(compareRationals(one, other))).toBe(expected);
      }),
      runs,
    );
  });
});
