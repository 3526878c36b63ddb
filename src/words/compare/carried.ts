import type { Decision } from '#content';
import {
  compare,
  contributionsByFactor,
  type Evaluation,
  type FactorPart,
  largestFirst,
  type Pair,
  sizeOf,
  standingOf,
  sufficientPros,
  sumOf,
  times,
} from '#engine';

/** What carries the lead between two options. Parts are those of the leading one. */
export interface Carried {
  readonly leader: string;
  readonly other: string;
  /** Whether the leader is nowhere behind. */
  readonly isDominant: boolean;
  /** As few as it takes to outweigh all that speaks for the other one. */
  readonly pros: readonly FactorPart[];
  /** What they outweigh, as far as it comes to a tenth of the lead. */
  readonly cons: readonly FactorPart[];
  readonly rest: Rest;
}

/** The factors that are named neither way. */
export interface Rest {
  readonly parts: readonly FactorPart[];
  /** Their sum in tenths of a point, for the leader. */
  readonly tenths: number;
  /** Whether that is less than a tenth of the lead: a con so small is not named either. */
  readonly cancelsOut: boolean;
}

/** What carries the lead between two options; null where they are equal. The same for both ways round. */
export function carriedBy(decision: Decision, evaluation: Evaluation, [a, b]: Pair): Carried | null {
  const { ahead, behind, lead } = standingOf(evaluation, a, b);
  if (lead.closeness === 'equal') return null;
  const pair: Pair = [ahead, behind];
  const found = sufficientPros(decision, evaluation, pair);
  const [pros, cons] = found.kind === 'dominance' ? [found.better, []] : [found.pros, found.cons];
  const named = new Set([...pros, ...cons].map(({ factor }) => factor));
  const parts = contributionsByFactor(decision, evaluation, pair).filter((part) => !named.has(part.factor));
  return {
    leader: ahead,
    other: behind,
    isDominant: found.kind === 'dominance',
    pros,
    cons,
    rest: {
      parts: parts.toSorted(largestFirst),
      tenths: parts.reduce((sum, { shown }) => sum + shown, 0),
      cancelsOut: compare(times(sizeOf(sumOf(parts.map(({ exact }) => exact))), 10n), lead.exact) < 0,
    },
  };
}
