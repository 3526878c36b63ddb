import { type Evaluation, evaluate, type Model, type Reading } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';

/** Returns the evaluation of a reading. It is computed once, however many parts of a page ask for it. */
export const evaluationOf: (model: Model, reading: Reading) => Evaluation = memoizeByObject(evaluate);

/** Returns the name of an outcome in the path of a result: an option, `toss-up` or `none-fits`. */
export function claimOf({ outcome }: Pick<Evaluation, 'outcome'>): string {
  return outcome.kind === 'pick' ? outcome.option : outcome.kind;
}
