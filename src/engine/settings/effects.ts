import { bitsOf, chosenOf, rowsOf } from './chosen.ts';
import type { Chosen, Rest, Sums } from './chosen.ts';
import { countedAnswers } from '../score/countedAnswers.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { withoutAnswers } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { Turn } from './turn.ts';
import { rawWeights, sumOfWeights } from '../score/weights.ts';

/** The effect of some answers, in a form that is quick to add up. */
export interface Effect {
  /** A bit for every option that they rule out, 1 for the first authored one. */
  out: number;
  /** The weight that they add, in tenths. */
  weight: number;
  /** The change of each column's sum. */
  readonly gains: Float64Array;
  /** The change of each column's sum when every weight is taken as 1. */
  readonly even: Float64Array;
}

/** The effects that the choices of some turns have on some sums. */
export interface Effects {
  /** The sums without the turns. */
  readonly start: Effect;
  /** By turn, then choice: what each adds if no other turn adds anything. */
  readonly alone: readonly (readonly Effect[])[];
  /**
   * What the choices of two turns add together, besides what each adds alone; null where they have nothing in common.
   * Nothing takes three turns: the values of a factor are set by the answers of at most one question.
   */
  readonly together: (one: number, other: number) => Together | null;
}

/** By choice of the one turn, then of the other: what they add to the sum of each column. */
export type Together = readonly (readonly Float64Array[])[];

/**
 * Prepares to go through all settings of some turns. Everything that takes the model is done here, once for each choice
 * and for each two of them, so that this work does not grow with the number of settings.
 */
export function effectsOf(model: Model, reading: Reading, { turns, sums }: Asked): Effects {
  const asked = turns.map(({ question }) => question.id);
  const counted = countedAnswers(model, withoutAnswers(reading, asked));
  const rows = rowsOf(model, reading, sums);
  const rest: Rest = { model, sums, counted, rows, neutral: rows(counted) };
  const chosen = turns.map((turn) => chosenOf(rest, turn));
  return {
    start: startOf(rest),
    alone: chosen.map((choices) => choices.map((choice) => aloneEffect(rest, choice))),
    together: togetherOf(chosen, sums.columns),
  };
}

interface Asked {
  readonly turns: readonly Turn[];
  readonly sums: Sums;
}

function startOf({ model, sums, counted, neutral }: Rest): Effect {
  const weight = sumOfWeights(model.factors, rawWeights(model.factors, counted));
  const start = { ...nothing(sums.columns), out: bitsOf(model, counted), weight };
  model.factors.forEach((factor, place) => {
    const values = itemAt(neutral, place);
    const weighed = values.map((value) => sums.given(factor, value));
    add(start.gains, weighed);
    add(start.even, values);
  });
  return start;
}

function aloneEffect({ sums, neutral }: Rest, { out, weights, sets }: Chosen): Effect {
  const effect = { ...nothing(sums.columns), out };
  weights.forEach((weight, factor) => {
    effect.weight += weight;
    add(effect.gains, itemAt(neutral, factor), weight);
  });
  for (const { factor, rises, given } of sets) {
    add(effect.gains, given);
    add(effect.gains, rises, Number(weights[factor]));
    add(effect.even, rises);
  }
  return effect;
}

function togetherOf(chosen: readonly (readonly Chosen[])[], columns: number): Effects['together'] {
  const setsAny = chosen.map((choices) => choices.some(({ sets }) => sets.length > 0));
  return (one, other) => {
    if (setsAny[one] !== true && setsAny[other] !== true) return null;
    return itemAt(chosen, one).map((first) =>
      itemAt(chosen, other).map((second) => {
        const gains = new Float64Array(columns);
        addWeightsOn(gains, first, second);
        addWeightsOn(gains, second, first);
        return gains;
      }),
    );
  };
}

/** Adds the product of the weights of one choice and the values that the other sets. */
function addWeightsOn(gains: Float64Array, { weights }: Chosen, { sets }: Chosen): void {
  for (const { factor, rises } of sets) add(gains, rises, Number(weights[factor]));
}

/** Returns an effect that adds nothing yet. */
export function nothing(columns: number): Effect {
  return { out: 0, weight: 0, gains: new Float64Array(columns), even: new Float64Array(columns) };
}

/** Adds the numbers, so many times, to a sum of each column. */
export function add(sum: Float64Array, numbers: Float64Array, times = 1): void {
  for (let column = 0; column < sum.length; column += 1)
    sum[column] = Number(sum[column]) + times * Number(numbers[column]);
}
