import type { Decision } from '#content';
import { questionsWithoutAnswer, type Reading } from '#engine';
import { countOf } from '#lib/english.ts';
import { sayOwnValues } from '../ownValues.ts';

/** The way to the result before all is answered: “See the pick now (two questions open)”. */
export function saySeePick(decision: Decision, reading: Reading): string {
  const own = sayOwnValues(decision, reading);
  const open = questionsWithoutAnswer(decision.questions, reading).length;
  return `See the pick now${own ? `, ${own}` : ''}${open > 0 ? ` (${countOf(open, 'question')} open)` : ''}`;
}

/** The way to the questions without an answer: “Answer the open question”, “Answer the two open questions”. */
export function sayAnswerOpen(open: number): string {
  return `Answer the ${countOpen(open)}`;
}

/** The way to the first question: “Answer six questions”. */
export function sayAnswerAll({ questions }: Pick<Decision, 'questions'>): string {
  return `Answer ${countOf(questions.length, 'question')}`;
}

/** Says that no answer to the open questions can change the pick. */
export function saySettled(open: number): string {
  const proved = `that is proved for ${open === 1 ? 'every answer' : 'all answers'} to the ${countOpen(open)}`;
  return `Your remaining answers cannot change the pick: ${proved}. They can still change how far it leads.`;
}

function countOpen(open: number): string {
  return open === 1 ? 'open question' : countOf(open, 'open question');
}
