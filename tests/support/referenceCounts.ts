import type { Decision } from '#content';
import { readingOf } from '#content/readingOf.ts';
import { variations } from '#engine';
import type { Question } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';

/** How often each option is first, by scenario, then option id. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What an independent prototype counted. */
export interface Reference {
  readonly generator: { readonly seed: number; readonly first: readonly number[] };
  /** The order of answers there, where it is not the one of the content; by question. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly counts: Counts;
}

/** Counts the same scenarios with the engine, answers in the same order. */
export function countAgain(decision: Decision, reference: Reference): Counts {
  const asked = { ...decision, questions: decision.questions.map((question) => inOrder(question, reference)) };
  return Object.fromEntries(
    Object.keys(reference.counts).map((id) => {
      const scenario = decision.scenarios.find((each) => each.id === id);
      const reading = readingOf(scenario?.answers ?? {}, scenario?.importance);
      return [id, runToEnd(variations(asked, reading)).firsts];
    }),
  );
}

function inOrder(question: Question, { answers }: Reference): Question {
  const order = answers[question.id];
  if (order === undefined) return question;
  return { ...question, answers: question.answers.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}
