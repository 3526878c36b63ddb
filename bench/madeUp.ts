import type { FullDecision } from '#content';
import { smallDecision as model } from '../tests/support/smallDecision.ts';

const CATEGORIES = 12;

/** Returns a made-up decision: a part of Bike, taxi or tram with two options, four factors and two questions. */
export function madeUp(number: number): FullDecision {
  const options = model.options.slice(0, 2);
  const factors = model.factors.slice(0, 4);
  const questions = model.questions.slice(0, 2);
  const isKnown = (named: readonly { readonly id: string }[]) => (id: string) => named.some((each) => each.id === id);
  const given = (answers: Readonly<Record<string, string>>) => only(answers, isKnown(questions));
  return {
    ...model,
    id: `made-up-${number}`,
    title: `Made up ${number}, or not`,
    category: `Category ${(number % CATEGORIES) + 1}`,
    options,
    factors: factors.map((factor) => ({ ...factor, values: only(factor.values, isKnown(options)) })),
    questions: questions.map((question) => ({
      ...question,
      answers: question.answers.map(({ fit: _fit, rulesOut: _out, ...answer }) => ({
        ...answer,
        weights: only(answer.weights, isKnown(factors)),
      })),
    })),
    groups: model.groups.filter(({ id }) => factors.some(({ group }) => group === id)),
    typicalReader: { ...model.typicalReader, answers: given(model.typicalReader.answers) },
    scenarios: model.scenarios.slice(1, 4).map((scenario) => ({ ...scenario, answers: given(scenario.answers) })),
    contradictions: [],
    cautions: [],
    misconceptions: model.misconceptions.slice(0, 2),
    closeCalls: only(model.closeCalls, (pair) => pair === options.map(({ id }) => id).join('/')),
  };
}

function only<T>(record: Readonly<Record<string, T>>, isWanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));
}
