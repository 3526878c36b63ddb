import { apportion } from '../numbers/apportion.ts';
import type { Part } from '../numbers/apportion.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { leadBetween } from '../score/lead.ts';
import { entryOf, itemAt } from '../numbers/lookUp.ts';
import type { Model } from '../model.ts';
import { leaderFirst, mirrored } from '../score/pair.ts';
import type { Pair } from '../score/pair.ts';
import { ONCE } from '../reading.ts';

/** What a factor gives to a lead; `exact` is its weight times the difference of the two values. */
export interface FactorPart extends Part {
  readonly factor: string;
  /** Whether a counted answer adds weight to the factor. */
  readonly asked: boolean;
}

/**
 * The lead of the first option over the second, split by factor in authored order. The exact parts add up to the exact
 * lead, the shown ones to the shown lead; the pair the other way round gives the exact negative.
 */
export function contributionsByFactor(model: Model, evaluation: Evaluation, pair: Pair): readonly FactorPart[] {
  const [leader, other] = leaderFirst(model, evaluation, pair);
  const ahead = entryOf(evaluation.values, leader);
  const behind = entryOf(evaluation.values, other);
  const exact = model.factors.map(({ id }) => {
    const weight = entryOf(evaluation.weights, id);
    return weight * entryOf(ahead, id).value - weight * entryOf(behind, id).value;
  });
  const shown = apportion(exact, evaluation.totalWeight, leadBetween(evaluation, leader, other).shown);
  const parts = leader === pair[0] ? shown : shown.map(mirrored);
  return model.factors.map(({ id, base }, index) => ({
    factor: id,
    ...itemAt(parts, index),
    asked: !evaluation.nothingWeighed && evaluation.weights[id] !== ONCE * base,
  }));
}
