import { type Evaluation, evaluate, type Model, type Reading } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';

/** The evaluation of a reading, worked out once for everything on the page that asks for it. */
export const evaluationOf: (model: Model, reading: Reading) => Evaluation = memoizeByObject(evaluate);

/** The id that a result's path claims for an evaluation: an option, `toss-up` or `none-fits`. */
export function claimOf({ outcome }: Pick<Evaluation, 'outcome'>): string {
  return outcome.kind === 'pick' ? outcome.option : outcome.kind;
}
