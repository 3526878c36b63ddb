import type { Decision } from '#content';
import type { Change } from '#engine';
import { joinWords } from '#lib/english.ts';
import { findAnswer } from './answers.ts';
import { labelOf } from './labels.ts';

/** One changed answer as a clause: “the team already ships Rust”, “Trade-off is “Compiler guarantees””. */
export function sayChange(decision: Decision, { question, answer }: Change): string {
  const asked = decision.questions.find(({ id }) => id === question);
  const given = findAnswer(decision.questions, { question, answer });
  if (!asked || !given) return question;
  return asked.kind === 'fact' ? given.said : `${asked.label} is “${given.label}”`;
}

/**
 * Writes changed answers as the beginning of a sentence. A fact is an “if”, because nobody can choose it: “If the team
 * already ships Rust”. A preference can be set: “With Trade-off set to “Compiler guarantees””.
 */
export function sayChanges(decision: Decision, changes: readonly Change[]): string {
  const isFact = ({ question }: Change) =>
    decision.questions.some(({ id, kind }) => id === question && kind === 'fact');
  const facts = joinWords(
    changes.filter(isFact).map((change) => sayChange(decision, change)),
    'and',
  );
  const preferences = joinWords(
    changes
      .filter((change) => !isFact(change))
      .map(
        ({ question, answer }) =>
          `${labelOf(decision.questions, question)} set to “${findAnswer(decision.questions, { question, answer })?.label ?? answer}”`,
      ),
    'and',
  );
  if (facts === '') return `With ${preferences}`;
  return preferences === '' ? `If ${facts}` : `If ${facts}, with ${preferences}`;
}
