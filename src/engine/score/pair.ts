import type { Model } from '../model.ts';

/** Two option ids. What is said of a pair is the first's minus the second's. */
export type Pair = readonly [string, string];

/**
 * The model as it is for two options alone: no other one is weighed, and nothing rules them out. What is said of its
 * first option against “the rivals” is then said of exactly these two.
 */
export function onlyBetween(model: Model, pair: Pair): Model {
  const options = model.options.filter(({ id }) => pair.includes(id));
  const questions = model.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => (answer.rulesOut ? { ...answer, rulesOut: [] } : answer)),
  }));
  return { ...model, options, questions };
}
