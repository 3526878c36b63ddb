/** An exact number in lowest terms, its denominator above 0, so that equal numbers have equal fields. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/**
 * Returns the exact quotient of two numbers, whole or not; of one number alone, the number itself. Throws a RangeError
 * for a denominator of 0, for infinity and for NaN.
 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const [top, bottom] = wholes(numerator, denominator);
  if (bottom === 0n) throw new RangeError(`${numerator} cannot be divided by 0.`);
  const divisor = commonDivisor(top, bottom);
  const signed = divisor < 0n === bottom < 0n ? divisor : -divisor;
  return { numerator: top / signed, denominator: bottom / signed };
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

/** Returns the mean of at least one number; throws a RangeError for none. */
export function meanOf(all: readonly Fraction[]): Fraction {
  const { numerator, denominator } = sumOf(all);
  return fraction(numerator, denominator * BigInt(all.length));
}

export function opposite({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

/** Returns so many times a number. */
export function times({ numerator, denominator }: Fraction, count: bigint): Fraction {
  return fraction(numerator * count, denominator);
}

export function difference(one: Fraction, other: Fraction): Fraction {
  return plus(one, opposite(other));
}

/** Returns one number divided by another; throws a RangeError for a division by 0. */
export function quotient(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.denominator, one.denominator * other.numerator);
}

/** Returns −1 when the first number is less, 0 when they are equal, else 1. */
export function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.numerator * other.denominator, other.numerator * one.denominator];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Returns −1, 0 or 1. */
export function signOf({ numerator }: Fraction): number {
  if (numerator === 0n) return 0;
  return numerator < 0n ? -1 : 1;
}

/** Returns the size of a number, without its sign. */
export function sizeOf(number: Fraction): Fraction {
  return signOf(number) < 0 ? opposite(number) : number;
}

/** Returns the greatest whole number that is at most `times` times the number. */
export function floorOf({ numerator, denominator }: Fraction, times = 1n): number {
  const product = numerator * times;
  const quotient = product / denominator;
  return Number(quotient * denominator > product ? quotient - 1n : quotient);
}

/** Returns the least whole number that is at least the number. */
export function ceilOf(number: Fraction): number {
  return 0 - floorOf(opposite(number));
}

/** Returns the least whole number that is greater than the number. */
export function wholeAbove(number: Fraction): number {
  return floorOf(number) + 1;
}

/** Returns the greatest whole number that is less than the number. */
export function wholeBelow(number: Fraction): number {
  return ceilOf(number) - 1;
}

/** Returns the nearest floating-point number, for drawing and showing; conditions compare the exact numbers. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/**
 * Returns two whole numbers with the same quotient: a number that is not whole becomes whole if it is doubled often
 * enough.
 */
function wholes(numerator: bigint | number, denominator: bigint | number): readonly [bigint, bigint] {
  if (isWhole(numerator) && isWhole(denominator)) return [BigInt(numerator), BigInt(denominator)];
  const [top, bottom] = [2 * Number(numerator), 2 * Number(denominator)];
  if (!Number.isFinite(top / 2 + bottom / 2)) throw new RangeError(`${numerator}/${denominator} is no exact number.`);
  return wholes(top, bottom);
}

function isWhole(number: bigint | number): boolean {
  return typeof number === 'bigint' || Number.isInteger(number);
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [divisor, rest] = [one, other];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
