import { closenessOf } from './closeness.ts';
import type { Closeness } from './closeness.ts';
import { difference, signOf } from '../numbers/fraction.ts';
import type { Part } from '../numbers/apportion.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Scored } from './scored.ts';

/**
 * The distance from one option's score to another's; negative if the first is behind. `exact` is in points; `shown` is
 * the difference of the shown scores, in tenths of a point.
 */
export interface Lead extends Part {
  readonly closeness: Closeness;
}

/** Two options with the one ahead, and its lead. */
export interface Standing {
  /** The option with the higher score; of two equal ones the first one given. */
  readonly ahead: string;
  readonly behind: string;
  /** The lead of the first over the second, never negative. */
  readonly lead: Lead;
}

/**
 * Returns the lead of option `a` over option `b`, ruled out or not; swapping them gives the exact negative. Throws a
 * RangeError for an option that was not weighed.
 */
export function leadBetween({ points, scores }: Pick<Scored, 'points' | 'scores'>, a: string, b: string): Lead {
  const exact = difference(entryOf(points, a), entryOf(points, b));
  return { exact, shown: entryOf(scores, a) - entryOf(scores, b), closeness: closenessOf(exact) };
}

/** Returns which of two options is ahead, by how much, and whether that is too close to call. */
export function standingOf(scored: Pick<Scored, 'points' | 'scores'>, a: string, b: string): Standing {
  const lead = leadBetween(scored, a, b);
  if (signOf(lead.exact) >= 0) return { ahead: a, behind: b, lead };
  return { ahead: b, behind: a, lead: leadBetween(scored, b, a) };
}
