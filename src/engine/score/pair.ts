import type { Model } from '../model.ts';

/** Two option ids. A number of a pair is the first option's less the second's. */
export type Pair = readonly [string, string];

/**
 * Returns the model for two options alone: no other one is weighed, and nothing rules them out. What another function
 * says about “the rivals” of its first option is then about these two.
 */
export function onlyBetween(model: Model, pair: Pair): Model {
  const options = model.options.filter(({ id }) => pair.includes(id));
  const questions = model.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => (answer.rulesOut ? { ...answer, rulesOut: [] } : answer)),
  }));
  return { ...model, options, questions };
}
