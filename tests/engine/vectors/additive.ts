import type { Evaluation, Model } from '#engine';
import { factor, model } from '../../support/models.ts';

/** A model without questions: rows are options `o0…`, columns factors `c0…`, values on 0..100. */
export function additiveModel(values: readonly (readonly number[])[], weights: readonly number[]): Model {
  const factors = weights.map((weight, column) =>
    factor(
      `c${column}`,
      weight,
      Object.fromEntries(values.map((row, index) => [`o${index}`, row[column] ?? 'missing'])),
    ),
  );
  return model(factors);
}

/** Exact score of each option, 0..100, in authored order. */
export function exactScores({ numerators, totalWeight }: Evaluation): readonly number[] {
  return Object.values(numerators).map((numerator) => numerator / totalWeight);
}

/** 1 = best; equal scores share a rank. */
export function ranks({ numerators }: Evaluation): readonly number[] {
  const all = Object.values(numerators);
  return all.map((numerator) => 1 + all.filter((other) => other > numerator).length);
}

/** A row of raw measures on the 0..100 scales that bounds and directions fix. */
export function onScales(
  row: readonly number[],
  bounds: readonly (readonly [number, number])[],
  direction: readonly ('max' | 'min')[],
): readonly number[] {
  return row.map((measure, column) => {
    const [low, high] = bounds[column] ?? [0, 100];
    const value = (100 * (measure - low)) / (high - low);
    return direction[column] === 'min' ? 100 - value : value;
  });
}
