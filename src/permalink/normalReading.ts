import { evaluate, UNSURE, type Choice, type Reading, type Span } from '#engine';
import { findEntry } from '#engine/numbers/lookUp.ts';
import type { NamedQuestion, Vocabulary } from './vocabulary.ts';

/**
 * The one form in which a state is written and read: only what the decision has, in authored order, without own values
 * that equal the value in force under these answers. A missing value is in force as no value, so any own value stays.
 */
export function normalReading(decision: Vocabulary, reading: Reading): Reading {
  const choices = Object.fromEntries(
    decision.questions.flatMap((question) => {
      const choice = choiceOf(question, reading);
      return choice ? [[question.id, choice]] : [];
    }),
  );
  return { choices, ownValues: newValues(decision, { choices, ownValues: reading.ownValues }) };
}

function choiceOf({ id, answers }: NamedQuestion, { choices }: Reading): Choice | undefined {
  const choice = findEntry(choices, id);
  if (!choice) return undefined;
  const { answer, importance } = choice;
  return answer === UNSURE || answers.some((each) => each.id === answer) ? { answer, importance } : undefined;
}

function newValues(decision: Vocabulary, { choices, ownValues }: Reading): Reading['ownValues'] {
  if (Object.keys(ownValues).length === 0) return {};
  const inForce = evaluate(decision, { choices, ownValues: {} }).values;
  return Object.fromEntries(
    decision.options.flatMap(({ id: option }) => {
      const own = findEntry(ownValues, option) ?? {};
      const values = decision.factors.flatMap(({ id: factor }) => {
        const value = findEntry(own, factor);
        return value === undefined || isSaid(value, inForce[option]?.[factor]) ? [] : [[factor, value] as const];
      });
      return values.length > 0 ? [[option, Object.fromEntries(values)]] : [];
    }),
  );
}

/** Whether a value in force already says this; one that may be anything from 0 to 100 says nothing. */
function isSaid(value: number, inForce: Span | undefined): boolean {
  if (!inForce || (inForce.low === 0 && inForce.high === 100)) return false;
  return inForce.value === value;
}
