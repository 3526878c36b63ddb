import { closenessOf } from './closeness.ts';
import type { Closeness } from './closeness.ts';
import type { Evaluation } from './evaluate.ts';
import { entryOf } from '../numbers/lookUp.ts';

/** The distance from one option's score to another's; negative when the first is behind. */
export interface Lead {
  /** Difference of the score numerators; divided by `totalWeight` it is points. */
  readonly exact: number;
  /** Difference of the shown scores, in tenths of a point. */
  readonly shown: number;
  readonly closeness: Closeness;
}

/** How two options stand to each other. */
export interface Standing {
  /** The option with the higher score; of two equal ones the first one given. */
  readonly ahead: string;
  readonly behind: string;
  /** The lead of the one over the other, never negative. */
  readonly lead: Lead;
}

/**
 * The lead of option `a` over option `b`, ruled out or not; swapping them gives the exact negative. Throws a RangeError
 * for an option that was not weighed.
 */
export function leadBetween(evaluation: Evaluation, a: string, b: string): Lead {
  const exact = entryOf(evaluation.numerators, a) - entryOf(evaluation.numerators, b);
  return {
    exact,
    shown: entryOf(evaluation.scores, a) - entryOf(evaluation.scores, b),
    closeness: closenessOf(BigInt(exact), BigInt(evaluation.totalWeight)),
  };
}

/** Tells which of two options is ahead, by how much, and whether that is too close to call. */
export function standingOf(evaluation: Evaluation, a: string, b: string): Standing {
  const lead = leadBetween(evaluation, a, b);
  if (lead.exact >= 0) return { ahead: a, behind: b, lead };
  return { ahead: b, behind: a, lead: leadBetween(evaluation, b, a) };
}
