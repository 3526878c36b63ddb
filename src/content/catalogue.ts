import { evaluate, leadBetween, type Evaluation } from '#engine';
import type { Decision, DefaultPick, QuestionWords, RelatedDecision, Unless } from './decision.ts';
import { readingOf } from './readingOf.ts';

/** The catalogue's entry of a decision. The catalogue does not load the decision itself. */
export interface Summary extends RelatedDecision {
  readonly aliases?: readonly string[];
  readonly category: string;
  /** ISO date of the last review. */
  readonly reviewed: string;
  readonly summary: string;
  readonly questionCount: number;
}

export interface FirstQuestion {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly hint: string;
  readonly answers: readonly { readonly id: string; readonly label: string; readonly hint: string }[];
}

/** Returns the catalogue's entry of a decision. */
export function summarise(decision: Decision): Summary {
  const { id, aliases, title, category, reviewed, summary, options, questions } = decision;
  return {
    id,
    ...(aliases && { aliases }),
    title,
    category,
    reviewed,
    summary,
    options: options.map((option) => ({ id: option.id, label: option.label })),
    defaultPick: defaultPick(decision),
    questionCount: questions.length,
  };
}

/** Returns the first question of a decision with what the catalogue needs to ask it; throws if there is none. */
export function firstQuestionOf(decision: Decision): FirstQuestion {
  const [first] = decision.questions;
  if (first === undefined) throw new Error(`The decision “${decision.id}” has no question.`);
  const { id, label, question, hint, answers } = first;
  return {
    id,
    label,
    question,
    hint,
    answers: answers.map((answer) => ({ id: answer.id, label: answer.label, hint: answer.hint })),
  };
}

function defaultPick(decision: Decision): DefaultPick {
  const { answers } = decision.typicalReader;
  const evaluation = evaluate(decision, readingOf(answers));
  return { outcome: evaluation.outcome, leadTenths: leadOf(evaluation), unless: unlessFor(decision, evaluation) };
}

function leadOf(evaluation: Evaluation): number | null {
  const { outcome } = evaluation;
  if (outcome.kind !== 'pick' || !outcome.runnerUp) return null;
  return leadBetween(evaluation, outcome.option, outcome.runnerUp).shown;
}

/**
 * Finds the first change of the typical reader's answers that makes another option the pick: preferences before facts,
 * then in authored order. Null if there is none, or no pick. `evaluation` belongs to the typical reader's answers.
 */
export function unlessFor(decision: Decision, { outcome: today }: Evaluation): Unless | null {
  if (today.kind !== 'pick') return null;
  const given = decision.typicalReader.answers;
  const byKind = [...ofKind(decision, 'preference'), ...ofKind(decision, 'fact')];
  for (const question of byKind) {
    for (const answer of question.answers) {
      const { outcome } = evaluate(decision, readingOf({ ...given, [question.id]: answer.id }));
      if (outcome.kind === 'pick' && outcome.option !== today.option) {
        return { question: question.id, answer: answer.id, said: answer.said, option: outcome.option };
      }
    }
  }
  return null;
}

function ofKind(decision: Decision, kind: QuestionWords['kind']): readonly QuestionWords[] {
  return decision.questions.filter((question) => question.kind === kind);
}
