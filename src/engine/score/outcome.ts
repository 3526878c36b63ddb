import { closenessOf } from './closeness.ts';
import { difference } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { entryOf } from '#lib/lookUp.ts';

/** Where the weighing ends, from exact arithmetic alone. */
export type Outcome =
  /** `runnerUp` is null when only one option is left. */
  | { readonly kind: 'pick'; readonly option: string; readonly runnerUp: string | null }
  /** At least two: the tied picks in authored order, or the leader and its runner-up. */
  | { readonly kind: 'toss-up'; readonly options: readonly string[] }
  | { readonly kind: 'none-fits' };

/**
 * None fits when no option is left; a toss-up when the first ones tie exactly or lead the runner-up by less than two
 * points; else the pick. `ranking` holds the options that are left, best first, equal ones in authored order.
 */
export function outcomeOf(ranking: readonly string[], points: Readonly<Record<string, Fraction>>): Outcome {
  const [first, second] = ranking;
  if (first === undefined) return { kind: 'none-fits' };
  if (second === undefined) return { kind: 'pick', option: first, runnerUp: null };

  const closenessTo = (option: string) => closenessOf(difference(entryOf(points, first), entryOf(points, option)));
  const closeness = closenessTo(second);
  if (closeness === 'clear') return { kind: 'pick', option: first, runnerUp: second };
  const tied = ranking.filter((option) => closenessTo(option) === 'equal');
  return { kind: 'toss-up', options: closeness === 'close' ? [first, second] : tied };
}
