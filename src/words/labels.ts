import type { Decision } from '#content';
import { type Lead, ONCE, type Reading, UNSURE } from '#engine';
import { formatTenths } from '#lib/formatTenths.ts';
import { joinWords } from '#lib/joinWords.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** The label of an id; the id itself where nothing bears it. */
export function labelOf(named: readonly Named[], id: string): string {
  return named.find((each) => each.id === id)?.label ?? id;
}

export function optionLabel(decision: Decision, option: string): string {
  return labelOf(decision.options, option);
}

/** “Rust”, “Rust and Zig” */
export function sayOptions(decision: Decision, options: readonly string[]): string {
  return joinWords(
    options.map((option) => optionLabel(decision, option)),
    'and',
  );
}

/** The slot of an option: its place in authored order from 1, which fixes colour, shape and pattern. */
export function slotOf(decision: Decision, option: string): number {
  return decision.options.findIndex(({ id }) => id === option) + 1;
}

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

/** What to call a member of a team, counted from 0: by name, or by place. */
export function memberLabel(name: string, place: number): string {
  return name === '' ? `Person ${place + 1}` : name;
}

/** The size of a lead in words: “5.5 points”, “less than 0.1 points”; one that is too close to call never reads 2.0. */
export function sayLead(lead: Lead, closeness: 'clear' | 'toss-up'): string {
  const shown = Math.abs(lead.shown);
  if (lead.exact !== 0 && shown === 0) return 'less than 0.1 points';
  if (closeness === 'toss-up' && shown >= 20) return 'under 2 points';
  return `${formatTenths(shown)} points`;
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
