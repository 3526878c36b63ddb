import { findEntry } from './lookUp.ts';
import type { Model, Question } from './model.ts';
import { ONCE } from './reading.ts';
import type { Reading } from './reading.ts';

/** The questions that are not answered yet, in authored order. “Not sure” counts as answered here: it stays. */
export function pendingQuestions(model: Model, reading: Reading): readonly Question[] {
  return model.questions.filter(({ id }) => findEntry(reading.choices, id) === undefined);
}

/** Whether an answer to the question can set values, so that its effect is more than added weight. */
export function setsValues(question: Question): boolean {
  return question.answers.some(({ fit }) => fit !== undefined && Object.keys(fit).length > 0);
}

/**
 * The reading with every joint setting of these pending questions, each left unanswered or given one of its answers,
 * counting once. The first one is the reading itself; there are as many as the product of answers + 1.
 */
export function* settings(reading: Reading, questions: readonly Question[]): Generator<Reading, void, undefined> {
  const [question, ...rest] = questions;
  if (question === undefined) {
    yield reading;
    return;
  }
  yield* settings(reading, rest);
  for (const { id } of question.answers) {
    const choices = { ...reading.choices, [question.id]: { answer: id, importance: ONCE } };
    yield* settings({ ...reading, choices }, rest);
  }
}
