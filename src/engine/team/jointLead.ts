import { closenessOf } from '../score/closeness.ts';
import type { Closeness } from '../score/closeness.ts';
import { compare, difference, floorOf, opposite, signOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import type { JointResult } from './jointResult.ts';
import { entryOf } from '../numbers/lookUp.ts';
import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';

/** What one factor or one question gives to a joint lead. */
export interface JointPart {
  /** In points. */
  readonly exact: Fraction;
  /** In tenths of a point. */
  readonly shown: number;
}

/** The distance from one option's joint score to another's; negative when the first is behind. */
export interface JointLead extends JointPart {
  readonly closeness: Closeness;
}

/**
 * The joint lead of option `a` over option `b`, ruled out or not; swapping them gives the exact negative. Throws a
 * RangeError for an option that was not weighed.
 */
export function jointLead({ points, scores }: Pick<JointResult, 'points' | 'scores'>, [a, b]: Pair): JointLead {
  const exact = difference(entryOf(points, a), entryOf(points, b));
  return {
    exact,
    shown: entryOf(scores, a) - entryOf(scores, b),
    closeness: closenessOf(exact.numerator, exact.denominator),
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
export function apportionJointly(exact: readonly Fraction[], shownLead: number): readonly JointPart[] {
  const roundedDown = exact.map((part) => {
    const shown = floorOf(part, 10n);
    return { exact: part, shown, lost: difference(tenfold(part), { numerator: BigInt(shown), denominator: 1n }) };
  });
  const lacking = shownLead - roundedDown.reduce((sum, { shown }) => sum + shown, 0);
  const lostMost = roundedDown.toSorted((one, other) => compare(other.lost, one.lost)).slice(0, lacking);
  return roundedDown.map((part) => ({ exact: part.exact, shown: part.shown + (lostMost.includes(part) ? 1 : 0) }));
}

/** The same seen from the other option. */
export function mirroredPart({ exact, shown }: JointPart): JointPart {
  return { exact: opposite(exact), shown: 0 - shown };
}

function tenfold({ numerator, denominator }: Fraction): Fraction {
  return { numerator: 10n * numerator, denominator };
}
