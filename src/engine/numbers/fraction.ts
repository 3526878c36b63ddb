/** An exact number in lowest terms, its denominator above 0, for what is added up: denominators outgrow safe integers. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The exact quotient of two whole numbers; throws a RangeError for a denominator that is not above 0. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n) throw new RangeError('A fraction needs a denominator above 0.');
  const common = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(
    (sum, each) =>
      fraction(sum.numerator * each.denominator + each.numerator * sum.denominator, sum.denominator * each.denominator),
    ZERO,
  );
}

/** The mean of at least one number; throws a RangeError for none. */
export function meanOf(all: readonly Fraction[]): Fraction {
  const { numerator, denominator } = sumOf(all);
  return fraction(numerator, denominator * BigInt(all.length));
}

export function opposite({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

export function difference(one: Fraction, other: Fraction): Fraction {
  return sumOf([one, opposite(other)]);
}

/** Negative when the first one is less, 0 when they are equal, else positive. */
export function compare(one: Fraction, other: Fraction): number {
  return signOf(difference(one, other));
}

/** −1, 0 or 1. */
export function signOf({ numerator }: Fraction): number {
  if (numerator === 0n) return 0;
  return numerator < 0n ? -1 : 1;
}

/** The greatest whole number that is no more than `times` times the number. */
export function floorOf({ numerator, denominator }: Fraction, times = 1n): number {
  const product = numerator * times;
  const quotient = product / denominator;
  return Number(quotient * denominator > product ? quotient - 1n : quotient);
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonDivisor(other, one % other);
}
