import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../reading.ts';

/** Evaluations to compare a pick with, to see what the weighing did. */
export interface Baselines {
  /** Every factor counts the same; the values and rule-outs that answers bring stay in force. */
  readonly equalWeights: Evaluation;
  /** Nothing is answered; the reader's own values stay. */
  readonly beforeAnswers: Evaluation;
}

/** Returns the two evaluations in which the answers weigh nothing. */
export function baselines(model: Model, reading: Reading): Baselines {
  const even: Model = {
    ...model,
    factors: model.factors.map((factor) => ({ ...factor, base: 1 })),
    questions: model.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, weights: {} })),
    })),
  };
  return { equalWeights: evaluate(even, reading), beforeAnswers: evaluate(model, { ...reading, choices: {} }) };
}
