import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Values } from './valuesInForce.ts';
import type { Weights } from './weights.ts';

/**
 * Returns the exact score of every option as a numerator, by option id: the sum over the factors of weight times value
 * (MCDA: additive value model on fixed scales, the complement of SPOTIS, Dezert et al. 2020). Divided by the sum of the
 * weights it is the score in points, 0..100. Options are ranked by this number, never by a rounded one.
 */
export function scoreNumerators(model: Model, weights: Weights, values: Values): Readonly<Record<string, number>> {
  const weighed = model.factors.map(({ id }) => ({ id, weight: entryOf(weights, id) }));
  const numerators: Record<string, number> = {};
  for (const { id: option } of model.options) {
    const row = entryOf(values, option);
    let numerator = 0;
    for (const { id, weight } of weighed) numerator += weight * entryOf(row, id).value;
    numerators[option] = numerator;
  }
  return numerators;
}
