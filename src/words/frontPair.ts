import type { Decision } from '#content';
import type { Pair } from '#engine';

/** The first two of the ranking in authored order, so that an option keeps its side when the pick changes; null with fewer. */
export function frontPair(decision: Decision, { ranking }: { readonly ranking: readonly string[] }): Pair | null {
  const two = ranking.slice(0, 2);
  const [left, right] = decision.options.map(({ id }) => id).filter((id) => two.includes(id));
  return left !== undefined && right !== undefined ? [left, right] : null;
}
