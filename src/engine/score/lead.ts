import type { Evaluation } from './evaluate.ts';
import { entryOf } from '../numbers/lookUp.ts';

/** By how much one option is ahead of another; negative when it is behind. */
export interface Lead {
  /** Difference of the score numerators; divided by `totalWeight` it is points. */
  readonly exact: number;
  /** Difference of the shown scores, in tenths of a point. */
  readonly shown: number;
}

/**
 * The lead of option `a` over option `b`, ruled out or not; swapping them gives the exact negative. Throws a RangeError
 * for an option that was not weighed.
 */
export function leadBetween(evaluation: Evaluation, a: string, b: string): Lead {
  return {
    exact: entryOf(evaluation.numerators, a) - entryOf(evaluation.numerators, b),
    shown: entryOf(evaluation.scores, a) - entryOf(evaluation.scores, b),
  };
}
