import { itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import type { Reading } from '../reading.ts';
import { keep, nothingKept } from './keptSets.ts';
import type { Move } from './keptSets.ts';
import type { Turn } from '../settings/turn.ts';
import { weighedSettings } from '../settings/weighedSettings.ts';
import type { WeighedSetting } from '../settings/weighedSettings.ts';

/** An answer in place of the one that was given, or of none. */
export interface Change {
  readonly question: string;
  readonly answer: string;
}

/** Sets of changes that are equally small. */
export interface ChangeSets {
  readonly count: number;
  /** The first twelve, by the number of facts in them, then by steps on ordered questions, then in authored order. */
  readonly sets: readonly (readonly Change[])[];
}

/** The smallest sets of changes that make one option the pick. */
export interface SmallestChanges {
  /** Sets that change preferences alone. */
  readonly preferences: ChangeSets;
  /** The other sets, unless they are larger. */
  readonly others: ChangeSets;
}

/** The number of settings that are weighed between two pauses. */
const SLICE = 1024;

/**
 * Returns, for every option in authored order, the smallest sets of changes that make it the pick with a lead of two
 * points. It goes through every setting of the turns; the first choice of a turn is the present one and no change.
 */
export function* smallestChanges(
  model: Model,
  reading: Reading,
  turns: readonly Turn[],
): Generator<void, readonly SmallestChanges[], void> {
  const moves = turns.map(movesOf);
  const found = model.options.map(() => ({ preferences: nothingKept(), withFacts: nothingKept() }));
  const next = weighedSettings(model, reading, turns);
  let weighed = 0;
  for (let setting = next(); setting !== null; setting = next()) {
    weighed += 1;
    if (weighed % SLICE === 0) yield;
    const pick = pickIn(setting);
    if (pick === null) continue;
    const { preferences, withFacts } = itemAt(found, pick);
    keep(changesFact(setting.places, moves) ? withFacts : preferences, setting.places, moves);
  }
  return found.map(({ preferences, withFacts }) => ({
    preferences: changeSets(turns, preferences),
    others: changeSets(turns, withFacts.size <= preferences.size ? withFacts : nothingKept()),
  }));
}

/** Returns, by choice, the move from the first choice to it. */
function movesOf({ question, choices }: Turn): readonly Move[] {
  const placeOf = (id: string | undefined) => question.answers.findIndex((answer) => answer.id === id);
  const from = choices[0]?.answer;
  return choices.map((choice) => {
    const authored = placeOf(choice?.answer);
    const isStep = question.ordered && from !== undefined;
    return { isFact: question.kind === 'fact', steps: isStep ? Math.abs(authored - placeOf(from)) : 0, authored };
  });
}

/** Returns the place of the option that leads all others by two points; null if none does or none is left. */
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
  return pick !== null && best - second >= CLOSE_BELOW * totalWeight ? pick : null;
}

function changesFact(places: Uint8Array, moves: readonly (readonly Move[])[]): boolean {
  return moves.some(([first], turn) => places[turn] !== 0 && first?.isFact);
}

function changeSets(turns: readonly Turn[], { count, best }: ReturnType<typeof nothingKept>): ChangeSets {
  return { count, sets: best.map(({ places }) => changesIn(turns, places)) };
}

function changesIn(turns: readonly Turn[], places: Uint8Array): readonly Change[] {
  return turns.flatMap(({ question, choices }, turn) => {
    const place = Number(places[turn]);
    const answer = choices[place]?.answer;
    return place === 0 || answer === undefined ? [] : [{ question: question.id, answer }];
  });
}
