import type { Caution, Contradiction, Decision } from '#content';
import { meets, type Reading } from '#engine';
import { pickedIn } from '../outcome.ts';
import type { Result } from './result.ts';

/** The warnings about what is picked that these answers give rise to, as authored. */
export function cautionsOn({ decision, reading, evaluation }: Result): readonly Caution[] {
  const picked = pickedIn(evaluation.outcome);
  return decision.cautions.filter(({ option, when }) => picked.includes(option) && meets(reading, when));
}

/**
 * The answers that rarely go together, as authored. Of two contradictions the narrower one is left out where the other
 * names the same questions and more.
 */
export function contradictionsIn(decision: Decision, reading: Reading): readonly Contradiction[] {
  const met = decision.contradictions.filter(({ when }) => meets(reading, when));
  return met.filter(({ when }) => !met.some((other) => isPartOf(when, other.when)));
}

function isPartOf(when: Contradiction['when'], other: Contradiction['when']): boolean {
  const questions = Object.keys(when);
  return questions.length < Object.keys(other).length && questions.every((question) => Object.hasOwn(other, question));
}
