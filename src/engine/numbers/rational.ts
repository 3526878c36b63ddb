/**
 * An exact fraction of two safe integers; the denominator is positive, and the fraction need not be in lowest terms. It
 * is compared and never added, so that numbers suffice: a page has thousands. Those that are added are `Fraction`s.
 */
export interface Rational {
  readonly numerator: number;
  readonly denominator: number;
}

/** The fraction of two integers, with the sign in its numerator; throws a RangeError where the denominator is 0. */
export function rational(numerator: number, denominator: number): Rational {
  if (denominator === 0) throw new RangeError(`${numerator} cannot be divided by 0.`);
  return denominator > 0 ? { numerator, denominator } : { numerator: 0 - numerator, denominator: -denominator };
}

/**
 * Which of two fractions is greater: a positive number for the first, a negative one for the second, 0 when they are
 * equal. Exact for all safe integers: products that are too large for a number are compared as BigInts.
 */
export function compareRationals(one: Rational, other: Rational): number {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  // A product beyond the safe integers never rounds to one of them.
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const exactLeft = BigInt(one.numerator) * BigInt(other.denominator);
  const exactRight = BigInt(other.numerator) * BigInt(one.denominator);
  return exactLeft === exactRight ? 0 : exactLeft > exactRight ? 1 : -1;
}

/** The number nearest to a fraction, for drawing and showing; conditions compare the fractions. */
export function toNumber({ numerator, denominator }: Rational): number {
  return numerator / denominator;
}

/** The least whole number that is greater than a fraction. */
export function wholeAbove(fraction: Rational): number {
  return floorOf(fraction) + 1;
}

/** The greatest whole number that is less than a fraction. */
export function wholeBelow({ numerator, denominator }: Rational): number {
  return floorOf({ numerator: numerator - 1, denominator });
}

/** In whole numbers throughout, since a quotient may round up to the next one. */
function floorOf({ numerator, denominator }: Rational): number {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator - (rest < 0 ? 1 : 0);
}
