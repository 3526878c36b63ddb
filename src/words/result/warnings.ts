import type { Caution, Contradiction, Decision } from '#content';
import { meets, type Reading } from '#engine';
import { pickedIn } from '../outcome.ts';
import type { Result } from './result.ts';

/** Returns the cautions about the picked options that apply to these answers, in authored order. */
export function cautionsOn({ decision, reading, evaluation }: Result): readonly Caution[] {
  const picked = pickedIn(evaluation.outcome);
  return decision.cautions.filter(({ option, when }) => picked.includes(option) && meets(reading, when));
}

/**
 * Returns the contradictions that apply to a reading, in authored order. One that names only a part of the questions of
 * another one is left out.
 */
export function contradictionsIn(decision: Decision, reading: Reading): readonly Contradiction[] {
  const met = decision.contradictions.filter(({ when }) => meets(reading, when));
  return met.filter(({ when }) => !met.some((other) => isPartOf(when, other.when)));
}

function isPartOf(when: Contradiction['when'], other: Contradiction['when']): boolean {
  const questions = Object.keys(when);
  return questions.length < Object.keys(other).length && questions.every((question) => Object.hasOwn(other, question));
}
