import { countedAnswers } from './countedAnswers.ts';
import { entryOf } from '../numbers/lookUp.ts';
import type { Model } from '../model.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from '../reading.ts';
import { ruledOutBy } from './ruleOuts.ts';
import type { RuledOut } from './ruleOuts.ts';
import { scoreNumerators, shownScore } from './score.ts';
import { valuesInForce } from './valuesInForce.ts';
import type { Values } from './valuesInForce.ts';
import { equalWeights, rawWeights, sumOfWeights } from './weights.ts';
import type { Weights } from './weights.ts';

/** What one reading of a model comes to. Everything is exact except `scores`, the numbers that pages show. */
export interface Evaluation {
  readonly outcome: Outcome;
  /** Weight of each factor in tenths, not normalised, by factor id. */
  readonly weights: Weights;
  /** The sum of the weights, in tenths. */
  readonly totalWeight: number;
  /** Whether all weights came to 0, so that each was taken as 1. */
  readonly nothingWeighed: boolean;
  /** The values that hold for these answers, own values and fit included. */
  readonly values: Values;
  /** Exact score times `totalWeight`, by option id, ruled-out options included. */
  readonly numerators: Readonly<Record<string, number>>;
  /** Shown score in tenths of a point, 0..1000, by option id, ruled-out options included. */
  readonly scores: Readonly<Record<string, number>>;
  /** The options that are not ruled out, best first, equal ones in authored order. */
  readonly ranking: readonly string[];
  /** In authored order. */
  readonly ruledOut: readonly RuledOut[];
}

/**
 * Weighs every option of a model with at least one factor, by the answers and own values of one reader. Pure: equal
 * input gives bit-identical output. An option's score depends on no other option, so there is no rank reversal.
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
  const ranking = rank(model, numerators, ruledOut);
  const outcome = outcomeOf(ranking, numerators, totalWeight);
  const scores = shownScores(numerators, totalWeight);
  return { outcome, weights, totalWeight, nothingWeighed, values, numerators, scores, ranking, ruledOut };
}

function rank(
  model: Model,
  numerators: Readonly<Record<string, number>>,
  ruledOut: readonly RuledOut[],
): readonly string[] {
  return model.options
    .map(({ id }) => id)
    .filter((id) => !ruledOut.some(({ option }) => option === id))
    .sort((one, other) => entryOf(numerators, other) - entryOf(numerators, one));
}

function shownScores(
  numerators: Readonly<Record<string, number>>,
  totalWeight: number,
): Readonly<Record<string, number>> {
  const scores: Record<string, number> = {};
  for (const [option, numerator] of Object.entries(numerators)) scores[option] = shownScore(numerator, totalWeight);
  return scores;
}
