import { type Evaluation, meets, type Reading } from '#engine';
import type { Bounds, Clause, Clauses } from './decision.ts';

/** A reader's answers, and the values of one option under them by factor id. */
export interface Situation {
  readonly reading: Reading;
  readonly values: Evaluation['values'][string] | undefined;
}

/** Returns the text for a reader: the first clause whose answers are given and whose values lie within their bounds. */
export function clauseFor(clauses: Clauses, situation: Situation): string {
  if (typeof clauses === 'string') return clauses;
  return clauses.find((clause) => applies(clause, situation))?.text ?? generalClause(clauses);
}

/** Returns the text that is true of every reader. */
export function generalClause(clauses: Clauses): string {
  return typeof clauses === 'string' ? clauses : (clauses.at(-1)?.text ?? '');
}

/** Returns all texts of some clauses. */
export function textsOfClauses(clauses: Clauses): readonly string[] {
  return typeof clauses === 'string' ? [clauses] : clauses.map(({ text }) => text);
}

function applies({ when = {}, values: wanted = {} }: Clause, { reading, values = {} }: Situation): boolean {
  return (
    meets(reading, when) && Object.entries(wanted).every(([factor, bounds]) => isWithin(values[factor]?.value, bounds))
  );
}

function isWithin(value: number | undefined, { least = 0, most = 100 }: Bounds): boolean {
  return value !== undefined && least <= value && value <= most;
}
