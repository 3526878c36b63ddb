import type { Part } from '../numbers/apportion.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { fraction } from '../numbers/fraction.ts';
import { entryOf, itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { partsOfLead } from './partsOfLead.ts';
import { valueIn } from '../score/valuesInForce.ts';
import type { Pair } from '../score/pair.ts';
import { ONCE } from '../reading.ts';

/**
 * The part of a lead that one factor gives, in points: its share of all weight times the difference of the two values.
 */
export interface FactorPart extends Part {
  readonly factor: string;
  /** True if a counted answer adds weight to the factor. */
  readonly asked: boolean;
}

/**
 * Splits the lead of the first option over the second by factor, in authored order. The exact parts add up to the exact
 * lead, the shown ones to the shown lead; the pair the other way round gives the exact negative.
 */
export function contributionsByFactor(model: Model, evaluation: Evaluation, pair: Pair): readonly FactorPart[] {
  const [a, b] = pair;
  const { values, weights, totalWeight } = evaluation;
  const exact = model.factors.map(({ id }) =>
    fraction(entryOf(weights, id) * (valueIn(values, a, id) - valueIn(values, b, id)), totalWeight),
  );
  const parts = partsOfLead(model, { scored: evaluation, pair }, exact);
  return model.factors.map(({ id, base }, index) => ({
    factor: id,
    ...itemAt(parts, index),
    asked: !evaluation.nothingWeighed && evaluation.weights[id] !== ONCE * base,
  }));
}
