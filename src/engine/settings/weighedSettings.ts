import { countedAnswers } from '../score/countedAnswers.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { Model, Question } from '../model.ts';
import { setsValues } from './pending.ts';
import { UNSURE } from '../reading.ts';
import type { Choice, Reading } from '../reading.ts';
import { stepOf } from './step.ts';
import type { Step } from './step.ts';
import { valuesInForce } from '../score/valuesInForce.ts';
import { addedWeights, equalWeights, rawWeights } from '../score/weights.ts';

/** A question to go through, with everything that it may be set to; null is no answer. */
export interface Turn {
  readonly question: Question;
  readonly choices: readonly (Choice | null)[];
}

/** What one joint setting of the turns comes to. Its arrays are filled anew for the next one: copy what is to be kept. */
export interface WeighedSetting {
  /** For every turn the place of its choice. */
  readonly places: Uint8Array;
  /** Score numerators, options in authored order. */
  readonly numerators: Float64Array;
  /** The sum of the weights, in tenths. */
  readonly totalWeight: number;
  /** A bit for every option that is ruled out, 1 for the first authored one. */
  readonly out: number;
}

/**
 * Weighs every joint setting of some questions, the rest of the reading staying as it is; as many as the product of the
 * choices. What choices that only add weight do is added up on the way; those that set values are gone through in the
 * outermost loop, since they change what the others add. The first setting has the first choice of every turn.
 */
export function* weighedSettings(
  model: Model,
  reading: Reading,
  turns: readonly Turn[],
): Generator<WeighedSetting, void, undefined> {
  const places = new Uint8Array(turns.length);
  const placed = turns.map((turn, index) => ({ turn, index }));
  const joint = placed.filter(({ turn }) => setsValues(turn.question));
  const separable = placed.filter((each) => !joint.includes(each));
  do {
    const walk = walkFrom(model, settingOf(reading, placed, places), separable);
    let changed = 0;
    while (changed >= 0) {
      addUp(walk, changed, places);
      yield weighed(walk, places);
      changed = advance(places, separable);
    }
  } while (advance(places, joint) >= 0);
}

interface Placed {
  readonly turn: Turn;
  /** Its place among all turns. */
  readonly index: number;
}

/** Goes on to the next places, the last turn fastest; gives the first of these turns that changed, −1 after the last. */
function advance(places: Uint8Array, turns: readonly Placed[]): number {
  for (let depth = turns.length - 1; depth >= 0; depth -= 1) {
    const { turn, index } = itemAt(turns, depth);
    const next = Number(places[index]) + 1;
    places[index] = next % turn.choices.length;
    if (next < turn.choices.length) return depth;
  }
  return -1;
}

/** The reading with every turn set to the choice at its place. */
function settingOf(reading: Reading, turns: readonly Placed[], places: Uint8Array): Reading {
  const choices = { ...reading.choices };
  for (const { turn, index } of turns) {
    choices[turn.question.id] = turn.choices[Number(places[index])] ?? NO_ANSWER;
  }
  return { ...reading, choices };
}

const NO_ANSWER: Choice = { answer: UNSURE, importance: 0 };

interface Walk {
  readonly separable: readonly Placed[];
  /** For each of them what each of its choices does. */
  readonly steps: readonly (readonly Step[])[];
  /** What has come together before each of them, and after the last. */
  readonly sums: readonly Step[];
  /** What there is where nothing is weighed: every weight 1. */
  readonly even: Step;
}

/** A walk from a reading in which the separable turns are still to be taken out. */
function walkFrom(model: Model, setting: Reading, separable: readonly Placed[]): Walk {
  const taken = separable.map(({ turn }) => [turn.question.id, NO_ANSWER] as const);
  const counted = countedAnswers(model, { ...setting, choices: { ...setting.choices, ...Object.fromEntries(taken) } });
  const values = valuesInForce(model, counted, setting.ownValues);
  const weighing = { model, values };
  return {
    separable,
    steps: separable.map(({ turn: { question, choices } }) =>
      choices.map((choice) => {
        const alone = countedAnswers(model, { ...setting, choices: { [question.id]: choice ?? NO_ANSWER } });
        return stepOf(weighing, addedWeights(model.factors, alone), alone);
      }),
    ),
    sums: [
      stepOf(weighing, rawWeights(model.factors, counted), counted),
      ...separable.map(() => ({ out: 0, weight: 0, gains: new Float64Array(model.options.length) })),
    ],
    even: stepOf(weighing, equalWeights(model.factors), []),
  };
}

/** Adds up what the choices do, from the first turn that changed on. */
function addUp({ separable, steps, sums }: Walk, changed: number, places: Uint8Array): void {
  for (let depth = changed; depth < separable.length; depth += 1) {
    const step = itemAt(itemAt(steps, depth), Number(places[itemAt(separable, depth).index]));
    const before = itemAt(sums, depth);
    const after = itemAt(sums, depth + 1);
    after.out = before.out | step.out;
    after.weight = before.weight + step.weight;
    addRows(after.gains, before.gains, step.gains);
  }
}

function addRows(sum: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let option = 0; option < sum.length; option += 1) sum[option] = Number(one[option]) + Number(other[option]);
}

function weighed({ sums, even }: Walk, places: Uint8Array): WeighedSetting {
  const { out, weight, gains } = itemAt(sums, sums.length - 1);
  return weight === 0
    ? { places, out, totalWeight: even.weight, numerators: even.gains }
    : { places, out, totalWeight: weight, numerators: gains };
}
