import type { Decision } from '#content';
import { answersTo, importanceOf, ONCE, type Reading } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { labelOf } from './labels.ts';

interface Asked<Answer> {
  readonly id: string;
  readonly answers: readonly Answer[];
}

/** An answer to a question, by their ids. Changes and causes of rule-outs have this form. */
export interface AnswerPlace {
  readonly question: string;
  readonly answer: string | undefined;
}

/** Finds an answer by its ids; undefined for “not sure”, for no answer, and for unknown ids. */
export function findAnswer<Answer extends { readonly id: string }>(
  questions: readonly Asked<Answer>[],
  { question, answer }: AnswerPlace,
): Answer | undefined {
  return questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer);
}

/** Finds the answer that a reading gives to a question; undefined if it gives none. */
export function givenAnswer<Answer extends { readonly id: string }>(
  questions: readonly Asked<Answer>[],
  reading: Reading,
  question: string,
): Answer | undefined {
  return findAnswer(questions, { question, answer: answersTo(reading, question)?.[0] });
}

/** The answer of a reading as a label: “In weeks”, “Not sure”, “Not answered”. */
export function answerLabel(decision: Decision, reading: Reading, question: string): string {
  const given = answersTo(reading, question);
  if (given === null) return 'Not answered';
  const [answer] = given;
  if (answer === undefined) return 'Not sure';
  return findAnswer(decision.questions, { question, answer })?.label ?? answer;
}

/** The answer of a reading as a clause: “the team is new to all three”; '' if it gives none. */
export function answerClause(decision: Decision, reading: Reading, question: string): string {
  return givenAnswer(decision.questions, reading, question)?.said ?? '';
}

/** The label of an answer with how much it counts, unless once: “In weeks, counts twice as much”. */
export function sayAnswer(decision: Decision, reading: Reading, question: string): string {
  const answer = answerLabel(decision, reading, question);
  const importance = importanceOf(reading, question);
  return importance === ONCE ? answer : `${answer}, ${sayImportance(importance)}`;
}

/** A question with the answer of a reading: “Timeline: In weeks, counts twice as much”. */
export function sayQuestion(decision: Decision, reading: Reading, question: string): string {
  return `${labelOf(decision.questions, question)}: ${sayAnswer(decision, reading, question)}`;
}

/** All given answers in one line: “Team: New to all three · Timeline: In weeks”. */
export function sayAllAnswers(decision: Decision, reading: Reading): string {
  return decision.questions
    .filter(({ id }) => givenAnswer(decision.questions, reading, id) !== undefined)
    .map(({ id }) => sayQuestion(decision, reading, id))
    .join(' · ');
}

/** Says an importance: “ignored”, “counts once”, “counts 1.4 times as much”. */
export function sayImportance(tenths: number): string {
  return tenths === 0 ? 'ignored' : `counts ${sayTimes(tenths)}`;
}

/** Says tenths above 0: “once”, “twice as much”, “1.4 times as much”. */
export function sayTimes(tenths: number): string {
  if (tenths === ONCE) return 'once';
  if (tenths === 2 * ONCE) return 'twice as much';
  return `${tenths % ONCE === 0 ? tenths / ONCE : formatTenths(tenths)} times as much`;
}
