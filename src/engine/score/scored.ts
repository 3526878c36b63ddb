import { compare, floorOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** The scores of a model's options, and their ranking and outcome, for one reader or for a team. */
export interface Scored {
  readonly outcome: Outcome;
  /** Exact score in points, 0..100, by option id, ruled-out options included. */
  readonly points: Points;
  /** Shown score in tenths of a point, 0..1000, by option id, ruled-out options included. */
  readonly scores: Readonly<Record<string, number>>;
  /** The options that are not ruled out, best first, equal ones in authored order. */
  readonly ranking: readonly string[];
}

/** Exact scores by option id. */
export type Points = Readonly<Record<string, Fraction>>;

/** Ranks the options that are left, given in authored order, by their exact scores. */
export function scoredBy(
  points: Points,
  left: readonly string[],
  bestFirst: (one: string, other: string) => number,
): Scored {
  const ranking = left.toSorted(bestFirst);
  return { outcome: outcomeOf({ points, left, ranking }), points, scores: shownScores(points), ranking };
}

/** Returns the ids of the options that are not ruled out, in authored order. */
export function optionsLeft({ options }: Model, ruledOut: readonly { readonly option: string }[]): readonly string[] {
  const out = new Set(ruledOut.map(({ option }) => option));
  return options.map(({ id }) => id).filter((id) => !out.has(id));
}

/** Returns the options that are equally far in front, in authored order; none if everything is ruled out. */
export function frontOf({ ranking, points }: Pick<Scored, 'ranking' | 'points'>): readonly string[] {
  const [first] = ranking;
  if (first === undefined) return [];
  return ranking.filter((option) => compare(entryOf(points, option), entryOf(points, first)) === 0);
}

function shownScores(points: Points): Scored['scores'] {
  return Object.fromEntries(Object.entries(points).map(([option, exact]) => [option, shownTenths(exact)]));
}

/** Rounds points to whole tenths of a point, half up. */
function shownTenths({ numerator, denominator }: Fraction): number {
  return floorOf({ numerator: 20n * numerator + denominator, denominator: 2n * denominator });
}
