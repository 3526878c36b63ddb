import { compare, floorOf, sizeOf } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** A part of a whole, exact and as it is shown. */
export interface Part {
  readonly exact: Fraction;
  /** In whole units; those of all parts add up to the shown whole. */
  readonly shown: number;
}

/**
 * Shows exact parts in whole units, `perOne` of which make 1, so that they add up to the shown whole. Largest
 * remainder: all parts are rounded down, and the units still missing go to the parts that lost most, earlier ones
 * first. A whole that was itself rounded several times may need a unit more or less of every part.
 */
export function apportion(exact: readonly Fraction[], shownWhole: number, perOne: bigint): readonly Part[] {
  const roundedDown = exact.map((part) => {
    const shown = floorOf(part, perOne);
    return { exact: part, shown, lost: lostBy(part, perOne, shown) };
  });
  const lacking = shownWhole - roundedDown.reduce((sum, { shown }) => sum + shown, 0);
  const ofEach = Math.floor(lacking / exact.length);
  const left = lacking - ofEach * exact.length;
  const lostMost = roundedDown.toSorted((one, other) => compare(other.lost, one.lost)).slice(0, left);
  return roundedDown.map((part) => ({
    exact: part.exact,
    shown: part.shown + ofEach + (lostMost.includes(part) ? 1 : 0),
  }));
}

/** Returns what a part loses if only so many units of it are shown. */
function lostBy({ numerator, denominator }: Fraction, perOne: bigint, shown: number): Fraction {
  return { numerator: numerator * perOne - BigInt(shown) * denominator, denominator };
}

/** Orders parts by their size, the largest first, whichever sign they have. */
export function largestFirst(one: Pick<Part, 'exact'>, other: Pick<Part, 'exact'>): number {
  return compare(sizeOf(other.exact), sizeOf(one.exact));
}
