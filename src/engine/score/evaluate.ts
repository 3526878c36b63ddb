import { countedAnswers } from './countedAnswers.ts';
import { fraction } from '../numbers/fraction.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../reading.ts';
import { ruledOutBy } from './ruleOuts.ts';
import type { RuledOut } from './ruleOuts.ts';
import { scoreNumerators } from './score.ts';
import { optionsLeft, scoredBy } from './scored.ts';
import type { Points, Scored } from './scored.ts';
import { valuesInForce } from './valuesInForce.ts';
import type { Values } from './valuesInForce.ts';
import { equalWeights, rawWeights, sumOfWeights } from './weights.ts';
import type { Weights } from './weights.ts';

/** The result of weighing a model for one reading. Everything is exact except `scores`, the numbers that pages show. */
export interface Evaluation extends Scored {
  /** Weight of each factor in tenths, not normalised, by factor id. */
  readonly weights: Weights;
  /** The sum of the weights, in tenths. */
  readonly totalWeight: number;
  /** True if all weights were 0, so that each was taken as 1. */
  readonly nothingWeighed: boolean;
  /** The values that hold for these answers, own values and those that answers set included. */
  readonly values: Values;
  /** Exact score times `totalWeight`, by option id, ruled-out options included. */
  readonly numerators: Readonly<Record<string, number>>;
  /** In authored order. */
  readonly ruledOut: readonly RuledOut[];
}

/**
 * Weighs every option of a model by the answers and own values of one reader. Pure: equal input gives bit-identical
 * output. An option's score depends on no other option, so there is no rank reversal. Throws a RangeError for a model
 * that cannot be weighed and for numbers that are none.
 */
export function evaluate(model: Model, reading: Reading): Evaluation {
  const counted = countedAnswers(model, reading);
  const raw = rawWeights(model.factors, counted);
  const nothingWeighed = sumOfWeights(model.factors, raw) === 0;
  const weights = nothingWeighed ? equalWeights(model.factors) : raw;
  const totalWeight = sumOfWeights(model.factors, weights);
  const values = valuesInForce(model, counted, reading.ownValues);
  const numerators = scoreNumerators(model, weights, values);
  const ruledOut = ruledOutBy(model.options, counted);
  const scoreOf = (option: string) => entryOf(numerators, option);
  const scored = scoredBy(
    pointsOf(numerators, totalWeight),
    optionsLeft(model, ruledOut),
    (one, other) => scoreOf(other) - scoreOf(one),
  );
  return { ...scored, weights, totalWeight, nothingWeighed, values, numerators, ruledOut };
}

function pointsOf(numerators: Evaluation['numerators'], totalWeight: number): Points {
  return Object.fromEntries(
    Object.entries(numerators).map(([option, numerator]) => [option, fraction(numerator, totalWeight)]),
  );
}
