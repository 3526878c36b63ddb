import type { Decision } from '#content';
import { type JointLead, type Lead, leadBetween, type Pair, signOf } from '#engine';
import { optionLabel } from '../labels.ts';
import { sayLead } from '../lead.ts';
import type { Person } from './weighedTeam.ts';

/** Who is ahead in a pair and by how much: “Go by 5.5 points”, “Rust by 1.1 points, too close to call”, “equal”. */
export function sayLeadIn(decision: Decision, pair: Pair, { sign, shown, isClose }: SignedLead): string {
  if (sign === 0) return 'equal';
  const size = sayLead({ exact: sign, shown }, isClose ? 'toss-up' : 'clear');
  return `${optionLabel(decision, pair[sign > 0 ? 0 : 1])} by ${size}${isClose ? ', too close to call' : ''}`;
}

/** A lead for the first option of a pair as a page says it. */
export interface SignedLead {
  /** Negative when the second option is ahead. */
  readonly sign: number;
  /** In tenths of a point. */
  readonly shown: number;
  /** Under two points. */
  readonly isClose: boolean;
}

export function ownLead({ evaluation }: Person, [a, b]: Pair): SignedLead {
  const { exact, shown }: Lead = leadBetween(evaluation, a, b);
  return { sign: Math.sign(exact), shown, isClose: Math.abs(exact) < 2 * evaluation.totalWeight };
}

export function signedLead({ exact, shown }: JointLead): SignedLead {
  const size = exact.numerator < 0n ? -exact.numerator : exact.numerator;
  return { sign: signOf(exact), shown, isClose: size < 2n * exact.denominator };
}
