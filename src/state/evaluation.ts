import { type Evaluation, evaluate, type Model, type Reading } from '#engine';

const known = new WeakMap<Model, WeakMap<Reading, Evaluation>>();

/** The evaluation of a reading, worked out once for everything on the page that asks for it. */
export function evaluationOf(model: Model, reading: Reading): Evaluation {
  const byReading = known.get(model) ?? new WeakMap<Reading, Evaluation>();
  known.set(model, byReading);
  const evaluation = byReading.get(reading) ?? evaluate(model, reading);
  byReading.set(reading, evaluation);
  return evaluation;
}

/** The id that a result's path claims for an evaluation: an option, `toss-up` or `none-fits`. */
export function claimOf({ outcome }: Evaluation): string {
  return outcome.kind === 'pick' ? outcome.option : outcome.kind;
}
