import { type Firmness, firmness, type Model, type Reading, type Variations, variations } from '#engine';

/** The counted variations of a result, and its firmness. */
export interface VariedResult {
  readonly variations: Variations;
  readonly firmness: Firmness;
}

/** Counts all variations of a result, with a pause after every few hundred, so that a page can be used meanwhile. */
export function* varyResult(model: Model, reading: Reading): Generator<void, VariedResult, void> {
  const counted = yield* variations(model, reading);
  return { variations: counted, firmness: firmness(model, reading, counted) };
}
