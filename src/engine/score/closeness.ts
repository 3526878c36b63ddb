import { compare, fraction, signOf, sizeOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';

/** The distance of two scores: equal, too close to call, or far enough apart for a pick. */
export type Closeness = 'equal' | 'close' | 'clear';

/** A lead of fewer points than this is too close to call. */
export const CLOSE_BELOW = 2;

const THRESHOLD = fraction(CLOSE_BELOW);

/** Returns how close a lead in points is, whichever option has it. */
export function closenessOf(lead: Fraction): Closeness {
  if (signOf(lead) === 0) return 'equal';
  return compare(sizeOf(lead), THRESHOLD) < 0 ? 'close' : 'clear';
}
