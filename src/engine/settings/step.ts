import type { CountedAnswer } from '../score/countedAnswers.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { ruledOutBy } from '../score/ruleOuts.ts';
import { scoreNumerators } from '../score/score.ts';
import type { Values } from '../score/valuesInForce.ts';
import { sumOfWeights } from '../score/weights.ts';
import type { Weights } from '../score/weights.ts';

/** What some answers do, in a form that is quick to add up. */
export interface Step {
  /** A bit for every option that they rule out, 1 for the first authored one. */
  out: number;
  /** The weight that they add in all, in tenths. */
  weight: number;
  /** What they add to the numerator of every option, in authored order. */
  readonly gains: Float64Array;
}

export interface Weighing {
  readonly model: Model;
  readonly values: Values;
}

/** The step of the weights that come of some answers, and of what these rule out. */
export function stepOf({ model, values }: Weighing, weights: Weights, counted: readonly CountedAnswer[]): Step {
  const out = ruledOutBy(model.options, counted).map(({ option }) => option);
  const numerators = scoreNumerators(model, weights, values);
  return {
    out: model.options.reduce((bits, { id }, index) => (out.includes(id) ? bits | (1 << index) : bits), 0),
    weight: sumOfWeights(model.factors, weights),
    gains: Float64Array.from(model.options, ({ id }) => entryOf(numerators, id)),
  };
}
