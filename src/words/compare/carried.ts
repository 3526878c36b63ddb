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

/** The parts that carry the lead between two options, seen from the leading one. */
export interface Carried {
  readonly leader: string;
  readonly other: string;
  /** True if the leader is behind on no factor. */
  readonly isDominant: boolean;
  /** The fewest parts that outweigh everything that speaks for the other option. */
  readonly pros: readonly FactorPart[];
  /** The parts for the other option that are at least a tenth of the lead. */
  readonly cons: readonly FactorPart[];
  readonly rest: Rest;
}

/** The factors that are neither pros nor cons. */
export interface Rest {
  readonly parts: readonly FactorPart[];
  /** Their sum in tenths of a point, for the leader. */
  readonly tenths: number;
  /** True if that is less than a tenth of the lead, the limit for cons. */
  readonly cancelsOut: boolean;
}

/** Finds what carries the lead between two options; null if they are equal. The order of the pair does not matter. */
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
