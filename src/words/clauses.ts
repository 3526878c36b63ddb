import { type Clauses, clauseFor, type Decision } from '#content';
import type { Reading } from '#engine';
import { evaluationOf } from '#state/evaluation.ts';

/** Returns the text about an option that is true of a reader, by the reader's answers and the values under them. */
export function textFor(decision: Decision, reading: Reading, option: string): (clauses: Clauses) => string {
  const values = evaluationOf(decision, reading).values[option];
  return (clauses) => clauseFor(clauses, { reading, values });
}
