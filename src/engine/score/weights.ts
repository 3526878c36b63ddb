import type { CountedAnswer } from './countedAnswers.ts';
import { entryOf, findEntry } from '#lib/lookUp.ts';
import type { Factor } from '../model.ts';
import { ONCE } from '../reading.ts';

/** By factor id. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Returns the raw weight of each factor, in tenths of a weight: ten times its base, and for every counted answer its
 * importance in tenths times the weight that it adds. Never normalised.
 */
export function rawWeights(factors: readonly Factor[], counted: readonly CountedAnswer[]): Weights {
  const weights: Record<string, number> = {};
  for (const { id, base } of factors) weights[id] = ONCE * base + addedTo(id, counted);
  return weights;
}

function addedTo(factor: string, counted: readonly CountedAnswer[]): number {
  let weight = 0;
  for (const { answer, importance } of counted) weight += importance * (findEntry(answer.weights, factor) ?? 0);
  return weight;
}

/** Returns a weight of 1 for every factor, for when nothing else weighs. */
export function equalWeights(factors: readonly Factor[]): Weights {
  return Object.fromEntries(factors.map(({ id }) => [id, 1]));
}

/** Returns the sum of all weights; every factor counts its share of it. */
export function sumOfWeights(factors: readonly Factor[], weights: Weights): number {
  return factors.reduce((sum, { id }) => sum + entryOf(weights, id), 0);
}
