import { itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import type { Reading } from '../reading.ts';
import { weighedSettings } from '../settings/weighedSettings.ts';
import type { Turn, WeighedSetting } from '../settings/weighedSettings.ts';

/** An answer in place of the one that was given, or of none. */
export interface Change {
  readonly question: string;
  readonly answer: string;
}

/** Sets of changes that are equally small. */
export interface ChangeSets {
  readonly count: number;
  /** At most twelve: by the number of facts in them, then steps on ordered questions, then authored order. */
  readonly sets: readonly (readonly Change[])[];
}

/** The smallest sets of changes that make one option the pick. */
export interface SmallestChanges {
  /** Those among preferences alone. */
  readonly preferences: ChangeSets;
  /** Those at all, less the ones of preferences alone. */
  readonly others: ChangeSets;
}

/** How many sets of one kind are given. */
const MOST_SETS = 12;

/** How many settings are weighed between two pauses. */
const SLICE = 1024;

/**
 * For every option, in authored order, the smallest sets of changes that make it the pick with a lead of two points, by
 * going through every setting of the turns. The first choice of a turn is the present one and no change.
 */
export function* smallestChanges(
  model: Model,
  reading: Reading,
  turns: readonly Turn[],
): Generator<void, readonly SmallestChanges[], void> {
  const found = model.options.map(() => ({ all: nothingKept(), preferences: nothingKept() }));
  let weighed = 0;
  for (const setting of weighedSettings(model, reading, turns)) {
    weighed += 1;
    if (weighed % SLICE === 0) yield;
    const pick = pickIn(setting);
    if (pick === null) continue;
    const { all, preferences } = itemAt(found, pick);
    const size = countChanges(setting.places);
    keep(all, size, setting.places);
    if (size <= preferences.size && !changesFact(setting.places, turns)) keep(preferences, size, setting.places);
  }
  return found.map(({ all, preferences }) => ({
    preferences: changeSets(turns, preferences.places),
    others: changeSets(
      turns,
      all.places.filter((places) => changesFact(places, turns)),
    ),
  }));
}

/** The settings with the fewest changes so far. */
interface Kept {
  size: number;
  places: Uint8Array[];
}

function nothingKept(): Kept {
  return { size: Infinity, places: [] };
}

function keep(kept: Kept, size: number, places: Uint8Array): void {
  if (size > kept.size) return;
  if (size < kept.size) kept.places = [];
  kept.size = size;
  kept.places.push(places.slice());
}

/** The option that leads all others by two points, as its place in authored order. */
function pickIn({ numerators, totalWeight, out }: WeighedSetting): number | null {
  let pick: number | null = null;
  let best = -Infinity;
  let second = -Infinity;
  for (let option = 0; option < numerators.length; option += 1) {
    if ((out & (1 << option)) !== 0) continue;
    const numerator = Number(numerators[option]);
    if (numerator > best) {
      second = best;
      best = numerator;
      pick = option;
    } else if (numerator > second) {
      second = numerator;
    }
  }
  return best - second >= CLOSE_BELOW * totalWeight ? pick : null;
}

function countChanges(places: Uint8Array): number {
  let count = 0;
  for (const place of places) if (place !== 0) count += 1;
  return count;
}

function changesFact(places: Uint8Array, turns: readonly Turn[]): boolean {
  return turns.some(({ question }, index) => places[index] !== 0 && question.kind === 'fact');
}

function changeSets(turns: readonly Turn[], found: readonly Uint8Array[]): ChangeSets {
  const sets = found.map((places) => rankedSet(turns, places)).sort(byRank);
  return { count: sets.length, sets: sets.slice(0, MOST_SETS).map(({ changes }) => changes) };
}

interface RankedSet {
  readonly changes: readonly Change[];
  /** Facts, steps, then for every change the places of its question and answer: smaller numbers come first. */
  readonly rank: readonly number[];
}

function rankedSet(turns: readonly Turn[], places: Uint8Array): RankedSet {
  const moves = turns.flatMap((turn, index) => moveOf(turn, index, Number(places[index])));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    changes: moves.map(({ change }) => change),
    rank: [
      sum(moves.map(({ facts }) => facts)),
      sum(moves.map(({ steps }) => steps)),
      ...moves.flatMap(({ authored }) => authored),
    ],
  };
}

function moveOf({ question, choices }: Turn, index: number, place: number) {
  const from = choices[0]?.answer;
  const to = choices[place]?.answer;
  if (place === 0 || to === undefined) return [];
  const placeOf = (id: string | undefined) => question.answers.findIndex((answer) => answer.id === id);
  const steps = question.ordered && from !== undefined ? Math.abs(placeOf(to) - placeOf(from)) : 0;
  const facts = question.kind === 'fact' ? 1 : 0;
  return [{ change: { question: question.id, answer: to }, facts, steps, authored: [index, placeOf(to)] }];
}

function byRank(one: RankedSet, other: RankedSet): number {
  return one.rank.reduce((difference, number, index) => difference || number - Number(other.rank[index]), 0);
}
