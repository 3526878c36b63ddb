import type { Part } from '../numbers/apportion.ts';
import type { Evaluation } from './evaluate.ts';
import { leadBetween } from './lead.ts';
import type { Model } from '../model.ts';

/** Two option ids. What is said of a pair is the first's minus the second's. */
export type Pair = readonly [string, string];

/**
 * The pair with the leading option first; equal ones in authored order. Parts are rounded for this way round only, so
 * that both ways show the same numbers with opposite signs.
 */
export function leaderFirst(model: Model, evaluation: Evaluation, [a, b]: Pair): Pair {
  const lead = leadBetween(evaluation, a, b).exact;
  if (lead !== 0) return lead > 0 ? [a, b] : [b, a];
  return model.options.find(({ id }) => id === a || id === b)?.id === a ? [a, b] : [b, a];
}

/** The same part seen from the other option; nothing becomes −0. */
export function mirrored(part: Part): Part {
  return { exact: 0 - part.exact, shown: 0 - part.shown };
}

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
