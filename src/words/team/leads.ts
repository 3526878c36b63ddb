import type { Decision } from '#content';
import { type Closeness, type JointLead, leadBetween, type Pair, signOf } from '#engine';
import { optionLabel } from '../labels.ts';
import { sayLead } from '../lead.ts';
import type { Person } from './weighedTeam.ts';

/** Who is ahead in a pair and by how much: “Go by 5.5 points”, “Rust by 1.1 points, too close to call”, “equal”. */
export function sayLeadIn(decision: Decision, pair: Pair, { sign, shown, closeness }: SignedLead): string {
  if (closeness === 'equal') return 'equal';
  const size = sayLead({ shown, closeness });
  return `${optionLabel(decision, pair[sign > 0 ? 0 : 1])} by ${size}${closeness === 'close' ? ', too close to call' : ''}`;
}

/** A lead for the first option of a pair as a page says it. */
export interface SignedLead {
  /** Negative when the second option is ahead. */
  readonly sign: number;
  /** In tenths of a point. */
  readonly shown: number;
  readonly closeness: Closeness;
}

export function ownLead({ evaluation }: Person, [a, b]: Pair): SignedLead {
  const { exact, ...lead } = leadBetween(evaluation, a, b);
  return { sign: Math.sign(exact), ...lead };
}

export function signedLead({ exact, ...lead }: JointLead): SignedLead {
  return { sign: signOf(exact), ...lead };
}
