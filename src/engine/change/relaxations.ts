import { evaluate } from '../score/evaluate.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../score/outcome.ts';
import { withoutAnswers } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { smallestTakenBack } from '../score/ruleOuts.ts';

/** Answers to take back so that an option is left. */
export interface Relaxation {
  /** Question ids, in authored order. */
  readonly questions: readonly string[];
  /** The outcome without them. */
  readonly outcome: Outcome;
}

/**
 * Returns all smallest sets of answers to take back when everything is ruled out, in the authored order of the options
 * that they free; none when an option is left.
 */
export function relaxations(model: Model, reading: Reading): readonly Relaxation[] {
  const { outcome, ruledOut } = evaluate(model, reading);
  if (outcome.kind !== 'none-fits') return [];
  return smallestTakenBack(ruledOut).map((takenBack) => {
    const questions = takenBack.map(({ question }) => question);
    return { questions, outcome: evaluate(model, withoutAnswers(reading, questions)).outcome };
  });
}
