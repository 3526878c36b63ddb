import { itemAt } from '#lib/lookUp.ts';

/** The number of sets that are kept at most. */
const MOST_SETS = 12;

/** A change of one turn, with what decides which sets of changes come first. */
export interface Move {
  readonly isFact: boolean;
  /** The steps that it goes on an ordered question. */
  readonly steps: number;
  /** The place of its answer among the question's answers. */
  readonly authored: number;
}

/** The smallest sets of changes found so far: their number, and the first of them in order. */
export interface KeptSets {
  /** The number of changes in each set. */
  size: number;
  count: number;
  best: readonly RankedSet[];
}

interface RankedSet {
  /** For every turn the place of its choice; 0 is no change. */
  readonly places: Uint8Array;
  readonly facts: number;
  readonly steps: number;
}

/** Returns what is kept before any set is found. */
export function nothingKept(): KeptSets {
  return { size: Infinity, count: 0, best: [] };
}

/** Keeps a copy of a set of changes, unless a smaller one was found before. `moves` is by turn, then choice. */
export function keep(kept: KeptSets, places: Uint8Array, moves: readonly (readonly Move[])[]): void {
  const size = countChanges(places);
  if (size > kept.size) return;
  if (size < kept.size) {
    kept.size = size;
    kept.count = 0;
    kept.best = [];
  }
  kept.count += 1;
  const ranked = rankedSet(places, moves);
  const last = kept.best[MOST_SETS - 1];
  if (last && compare(ranked, last, moves) > 0) return;
  const sets = [...kept.best, { ...ranked, places: places.slice() }];
  kept.best = sets.sort((one, other) => compare(one, other, moves)).slice(0, MOST_SETS);
}

function countChanges(places: Uint8Array): number {
  let count = 0;
  for (const place of places) if (place !== 0) count += 1;
  return count;
}

function rankedSet(places: Uint8Array, moves: readonly (readonly Move[])[]): RankedSet {
  let [facts, steps] = [0, 0];
  places.forEach((place, turn) => {
    if (place === 0) return;
    const move = itemAt(itemAt(moves, turn), place);
    facts += move.isFact ? 1 : 0;
    steps += move.steps;
  });
  return { places, facts, steps };
}

/**
 * Returns a negative number if the first of two equally large sets comes first: fewer facts, fewer steps, authored
 * order.
 */
function compare(one: RankedSet, other: RankedSet, moves: readonly (readonly Move[])[]): number {
  if (one.facts !== other.facts) return one.facts - other.facts;
  if (one.steps !== other.steps) return one.steps - other.steps;
  const turn = moves.findIndex((_, place) => one.places[place] !== other.places[place]);
  if (turn < 0) return 0;
  const [first, second] = [Number(one.places[turn]), Number(other.places[turn])];
  // Of two sets that differ here, one may leave this question as it is: the one that changes it comes first.
  if (first === 0 || second === 0) return first === 0 ? 1 : -1;
  return itemAt(itemAt(moves, turn), first).authored - itemAt(itemAt(moves, turn), second).authored;
}
