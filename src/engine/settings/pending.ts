import type { CountedAnswer } from '../score/countedAnswers.ts';
import type { Model, Question } from '../model.ts';
import { answersTo, importanceOf } from '../reading.ts';
import type { Reading } from '../reading.ts';

/**
 * Returns the questions that are not answered yet, in authored order. “Not sure” counts as an answer here: it stays.
 */
export function pendingQuestions(model: Model, reading: Reading): readonly Question[] {
  return model.questions.filter(({ id }) => answersTo(reading, id) === null);
}

/** True if a question has no answer, or “not sure”, and is not ignored. */
export function isOpen(reading: Reading, { id }: Question): boolean {
  return (answersTo(reading, id) ?? []).length === 0 && importanceOf(reading, id) > 0;
}

/** Returns the open questions, in authored order. */
export function openQuestions(model: Model, reading: Reading): readonly Question[] {
  return model.questions.filter((question) => isOpen(reading, question));
}

/** Returns every answer to an open question as if it were given, counting as much as the question would. */
export function asIfGiven(reading: Reading, question: Question): readonly CountedAnswer[] {
  const importance = importanceOf(reading, question.id);
  return question.answers.map((answer) => ({ question, answer, importance }));
}

/** True if an answer to the question can set values, so that it does more than add weight. */
export function setsValues(question: Question): boolean {
  return question.answers.some(({ fit }) => fit !== undefined && Object.keys(fit).length > 0);
}
