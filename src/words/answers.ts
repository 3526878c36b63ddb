import type { Decision } from '#content';
import { ONCE, type Reading, UNSURE } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { labelOf } from './labels.ts';

/** What a reading answers to a question, in words: an answer's label, “Not sure” or “Not answered”. */
export function answerLabel(decision: Decision, reading: Reading, question: string): string {
  const answer = reading.choices[question]?.answer;
  if (answer === undefined) return 'Not answered';
  if (answer === UNSURE) return 'Not sure';
  const asked = decision.questions.find(({ id }) => id === question);
  return labelOf(asked?.answers ?? [], answer);
}

/** The same with how much it counts, unless once: “In weeks, counts twice as much”. */
export function sayAnswer(decision: Decision, reading: Reading, question: string): string {
  const answer = answerLabel(decision, reading, question);
  const { importance = ONCE } = reading.choices[question] ?? {};
  return importance === ONCE ? answer : `${answer}, ${sayImportance(importance)}`;
}

/** How often a question counts, in words. */
export function sayImportance(tenths: number): string {
  return tenths === 0 ? 'ignored' : `counts ${sayTimes(tenths)}`;
}

/** Tenths above 0 in words: “once”, “twice as much”, “1.4 times as much”. */
export function sayTimes(tenths: number): string {
  if (tenths === ONCE) return 'once';
  if (tenths === 20) return 'twice as much';
  return `${tenths % 10 === 0 ? tenths / 10 : formatTenths(tenths)} times as much`;
}
