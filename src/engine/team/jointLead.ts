import { compare, difference, floorOf, opposite, signOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import type { JointResult } from './jointResult.ts';
import { entryOf } from '../numbers/lookUp.ts';
import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';

/** By how much an option is ahead of another in the scores of all members, or what a part gives to that. */
export interface JointLead {
  /** In points. */
  readonly exact: Fraction;
  /** In tenths of a point: the difference of the shown scores, or a part of it. */
  readonly shown: number;
}

/**
 * The joint lead of option `a` over option `b`, ruled out or not; swapping them gives the exact negative. Throws a
 * RangeError for an option that was not weighed.
 */
export function jointLead({ points, scores }: Pick<JointResult, 'points' | 'scores'>, [a, b]: Pair): JointLead {
  return {
    exact: difference(entryOf(points, a), entryOf(points, b)),
    shown: entryOf(scores, a) - entryOf(scores, b),
  };
}

/** The pair with the option first that leads jointly; equal ones in authored order. */
export function jointLeaderFirst(model: Model, joint: JointResult, [a, b]: Pair): Pair {
  const sign = signOf(jointLead(joint, [a, b]).exact);
  if (sign !== 0) return sign > 0 ? [a, b] : [b, a];
  return model.options.find(({ id }) => id === a || id === b)?.id === a ? [a, b] : [b, a];
}

/**
 * Exact parts of a joint lead with whole tenths of a point that add up to the shown lead (tenths), by the same largest
 * remainder as the parts of a single lead.
 */
export function apportionJointly(exact: readonly Fraction[], shownLead: number): readonly JointLead[] {
  const roundedDown = exact.map((part) => {
    const shown = floorOf(part, 10n);
    return { exact: part, shown, lost: difference(tenfold(part), { numerator: BigInt(shown), denominator: 1n }) };
  });
  const lacking = shownLead - roundedDown.reduce((sum, { shown }) => sum + shown, 0);
  const lostMost = roundedDown.toSorted((one, other) => compare(other.lost, one.lost)).slice(0, lacking);
  return roundedDown.map((part) => ({ exact: part.exact, shown: part.shown + (lostMost.includes(part) ? 1 : 0) }));
}

/** The same seen from the other option. */
export function mirroredLead({ exact, shown }: JointLead): JointLead {
  return { exact: opposite(exact), shown: 0 - shown };
}

function tenfold({ numerator, denominator }: Fraction): Fraction {
  return { numerator: 10n * numerator, denominator };
}
