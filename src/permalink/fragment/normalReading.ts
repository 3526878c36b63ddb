import { UNSURE, type Choice, type Reading } from '#engine';
import { findEntry } from '#lib/lookUp.ts';
import type { NamedQuestion, Vocabulary } from '../vocabulary.ts';

/**
 * Returns a reading in the form in which links have it: only questions, answers, options and factors of the decision, in
 * authored order. Own values that equal ours are kept: they also replace our range and our values for other answers.
 */
export function normalReading(decision: Vocabulary, reading: Reading): Reading {
  const choices = decision.questions.flatMap((question) => {
    const choice = choiceOf(question, reading);
    return choice ? [[question.id, choice] as const] : [];
  });
  const ownValues = decision.options.flatMap(({ id }) => {
    const values = ownValuesOf(id, decision, reading);
    return values.length > 0 ? [[id, Object.fromEntries(values)] as const] : [];
  });
  return { choices: Object.fromEntries(choices), ownValues: Object.fromEntries(ownValues) };
}

function choiceOf({ id, answers }: NamedQuestion, { choices }: Reading): Choice | undefined {
  const choice = findEntry(choices, id);
  if (!choice) return undefined;
  const { answer, importance } = choice;
  return answer === UNSURE || answers.some((each) => each.id === answer) ? { answer, importance } : undefined;
}

function ownValuesOf(option: string, { factors }: Vocabulary, { ownValues }: Reading) {
  const own = findEntry(ownValues, option) ?? {};
  return factors.flatMap(({ id }) => {
    const value = findEntry(own, id);
    return value === undefined ? [] : [[id, value] as const];
  });
}
