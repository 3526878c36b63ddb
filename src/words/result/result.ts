import type { Decision } from '#content';
import type { Evaluation, Reading } from '#engine';
import { evaluationOf } from '#state/evaluation.ts';

/** A reading of a decision with its evaluation. All sentences about a result are made from it. */
export interface Result {
  readonly decision: Decision;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
}

export function resultFor(decision: Decision, reading: Reading): Result {
  return { decision, reading, evaluation: evaluationOf(decision, reading) };
}
