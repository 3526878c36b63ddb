import { countedAnswers } from '../score/countedAnswers.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../score/outcome.ts';
import { withoutAnswers } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { ruledOutBy } from '../score/ruleOuts.ts';

/** Answers to take back so that an option is left. */
export interface Relaxation {
  /** Question ids, in authored order. */
  readonly questions: readonly string[];
  /** Where the weighing ends without them. */
  readonly outcome: Outcome;
}

/**
 * When everything is ruled out: every smallest set of answers whose taking back leaves an option, by the authored order
 * of the options; else none. To have an option back takes all the answers that rule it out and no others, so the sets
 * are those of the options with the fewest.
 */
export function relaxations(model: Model, reading: Reading): readonly Relaxation[] {
  const ruledOut = ruledOutBy(model.options, countedAnswers(model, reading));
  if (ruledOut.length < model.options.length) return [];

  const sets = ruledOut.map(({ by }) => by.map(({ question }) => question));
  const fewest = Math.min(...sets.map(({ length }) => length));
  const smallest = new Map(sets.filter(({ length }) => length === fewest).map((set) => [set.join(' '), set]));
  return [...smallest.values()].map((questions) => ({
    questions,
    outcome: evaluate(model, withoutAnswers(reading, questions)).outcome,
  }));
}
