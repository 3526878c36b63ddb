import { closenessOf } from './closeness.ts';
import { difference } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { entryOf } from '#lib/lookUp.ts';

/** The end of the weighing, from exact arithmetic alone. */
export type Outcome =
  /** `runnerUp` is null if only one option is left. */
  | { readonly kind: 'pick'; readonly option: string; readonly runnerUp: string | null }
  /** All options within two points of the first, in authored order: at least two. */
  | { readonly kind: 'toss-up'; readonly options: readonly string[] }
  | { readonly kind: 'none-fits' };

/** The options that are left, by their exact scores. */
interface Weighed {
  readonly points: Readonly<Record<string, Fraction>>;
  /** In authored order. */
  readonly left: readonly string[];
  /** Best first. */
  readonly ranking: readonly string[];
}

/**
 * Returns the outcome: none fits if no option is left, a toss-up if the first leads the next by less than two points,
 * else the pick. A toss-up names every option that is less than two points behind the first.
 */
export function outcomeOf({ points, left, ranking }: Weighed): Outcome {
  const [first, second] = ranking;
  if (first === undefined) return { kind: 'none-fits' };
  if (second === undefined) return { kind: 'pick', option: first, runnerUp: null };

  const isNear = (option: string) =>
    closenessOf(difference(entryOf(points, first), entryOf(points, option))) !== 'clear';
  if (!isNear(second)) return { kind: 'pick', option: first, runnerUp: second };
  return { kind: 'toss-up', options: left.filter(isNear) };
}
