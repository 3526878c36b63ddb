import { faultIn } from '../modelFault.ts';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { findEntry } from '#lib/lookUp.ts';
import type { Answer, Model, Question } from '../model.ts';
import type { Reading } from '../reading.ts';

/** A given answer that counts, and how much, in tenths (1..120). */
export interface CountedAnswer {
  readonly question: Question;
  readonly answer: Answer;
  readonly importance: number;
}

/**
 * Returns the answers that count, questions in authored order. Unanswered, “not sure” and ignored questions (importance
 * 0) are left out whole, with the values that they set and their rule-outs; so is an answer that its question does not
 * have. Every weighing begins here, so a model that cannot be weighed is refused here, with a RangeError.
 */
export function countedAnswers(model: Model, reading: Reading): readonly CountedAnswer[] {
  const fault = faultOf(model);
  if (fault !== null) throw new RangeError(fault);
  const counted: CountedAnswer[] = [];
  for (const question of model.questions) {
    const choice = findEntry(reading.choices, question.id);
    if (choice === undefined || choice.importance === 0) continue;
    const answer = question.answers.find(({ id }) => id === choice.answer);
    if (answer !== undefined) counted.push({ question, answer, importance: choice.importance });
  }
  return counted;
}

const faultOf = memoizeByObject(faultIn);
