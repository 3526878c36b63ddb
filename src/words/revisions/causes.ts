import type { Cause } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { joinWords } from '#lib/english.ts';
import { answerLabel } from '../answers.ts';
import { labelOf, placeLabel } from '../labels.ts';
import type { RevisedLink } from './revisedResult.ts';

/** Says what a revision changed: “Rust on CPU efficiency: 88 instead of 91”. */
export function sayCause(link: RevisedLink, cause: Cause): string {
  const { past, today } = link;
  switch (cause.kind) {
    case 'value':
      return `${placeLabel(today, cause)}: ${cause.to} instead of ${cause.from}`;
    case 'weight':
      return `${labelOf(today.factors, cause.factor)} before any answer: weight ${cause.to} instead of ${cause.from}`;
    case 'factor':
      return cause.is === 'added'
        ? `${labelOf(today.factors, cause.factor)} is a new factor`
        : `${labelOf(past.factors, cause.factor)} is no longer a factor`;
    case 'answer':
      return sayAnswer(link, cause);
    default:
      return assertNever(cause);
  }
}

function sayAnswer(link: RevisedLink, { before, after }: Extract<Cause, { kind: 'answer' }>): string {
  const { past, ids } = link;
  if (before === null) return `${sayQuestions(link, after)} is a new question`;
  const label = labelOf(past.questions, before);
  const became = ids.questions(before);
  const [only, ...others] = link.saidThen;
  const answer = only && others.length === 0 ? `, “${answerLabel(past, only, before)}”` : '';
  if (became.length === 0) return `“${label}” is no longer asked`;
  if (became.length > 1 && !isStillAsked(link, before)) return `“${label}” became ${sayQuestions(link, became)}`;
  if (after.length > 1) return `${label}${answer}: became answers to ${sayQuestions(link, after)}`;
  return `${label}${answer}: ${after.length > 0 ? 'adds other weights' : 'has to be answered again'}`;
}

function sayQuestions({ today }: RevisedLink, questions: readonly string[]): string {
  return joinWords(
    questions.map((question) => `“${labelOf(today.questions, question)}”`),
    'and',
  );
}

function isStillAsked({ today }: RevisedLink, question: string): boolean {
  return today.questions.some(({ id, aliases = [] }) => id === question || aliases.includes(question));
}
