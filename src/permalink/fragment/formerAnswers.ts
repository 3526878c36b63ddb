import { type Choice, UNSURE } from '#engine';
import { findNamed, type FormerAnswer, type Vocabulary } from '../vocabulary.ts';
import type { Notice } from '../notice.ts';

/** The meaning today of one former answer. The label is null for “not sure”. */
export interface FormerMeaning extends Pick<FormerAnswer, 'now'> {
  readonly label: string | null;
}

/** A former answer that a link gives, and how much it counts, in tenths. */
export interface FormerChoice {
  readonly meaning: FormerMeaning;
  readonly importance: number;
}

/** True if earlier links may have answers to a question of this id that now mean something else. */
export function isFormerQuestion({ formerAnswers = [] }: Vocabulary, question: string): boolean {
  return formerAnswers.some((former) => former.question === question);
}

/** Returns the ids of the questions that replace a former one, in the order of its answers; none if it has no such answer. */
export function questionsInPlaceOf({ formerAnswers = [] }: Vocabulary, question: string): readonly string[] {
  const formers = formerAnswers.filter((former) => former.question === question);
  return [...new Set(formers.flatMap(({ now }) => Object.keys(now)))];
}

/**
 * Finds the meaning today of an answer that earlier links name; null if there is no such former answer, or if the decision
 * still has one of this name. “Not sure” about a former question means the same about each question that replaces it.
 */
export function formerMeaning(decision: Vocabulary, question: string, answer: string): FormerMeaning | null {
  const { formerAnswers = [], questions } = decision;
  const present = findNamed(questions, question);
  if (present && (answer === UNSURE || findNamed(present.answers, answer))) return null;
  const isSame = (former: FormerAnswer) => former.question === question && former.answer === answer;
  if (answer !== UNSURE) return formerAnswers.find(isSame) ?? null;
  if (!isFormerQuestion(decision, question)) return null;
  const replacing = questionsInPlaceOf(decision, question);
  return { label: null, now: Object.fromEntries(replacing.map((id) => [id, [UNSURE]])) };
}

/**
 * Returns what former answers say today. If several of them are about one question, its answer is the one that all of them
 * allow; if that leaves more than one, or none, the question stays open and a notice names what to choose from.
 */
export function choicesNow(formers: readonly FormerChoice[]): {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly notices: readonly Notice[];
} {
  const choices: Record<string, Choice> = {};
  const notices: Notice[] = formers.flatMap(({ meaning: { label, now } }) =>
    label !== null && Object.keys(now).length === 0 ? [{ kind: 'dropped-answer', former: label }] : [],
  );
  for (const [question, about] of byQuestion(formers)) {
    const possible = answersAllowedBy(about);
    const [answer] = possible;
    if (answer !== undefined && possible.length === 1) choices[question] = { answer, importance: about[0].importance };
    else notices.push({ kind: 'split-answer', former: labelsOf(about), question, answers: possible });
  }
  return { choices, notices };
}

type About = FormerChoice & { readonly answers: readonly string[] };

function byQuestion(formers: readonly FormerChoice[]): ReadonlyMap<string, readonly [About, ...About[]]> {
  const lists = new Map<string, [About, ...About[]]>();
  for (const former of formers) {
    for (const [question, answers] of Object.entries(former.meaning.now)) {
      const list = lists.get(question);
      if (list) list.push({ ...former, answers });
      else lists.set(question, [{ ...former, answers }]);
    }
  }
  return lists;
}

/** Returns the answers that every former choice allows; if there are none, those that at least one allows. */
function answersAllowedBy(about: readonly About[]): readonly string[] {
  const sure = about.filter(({ meaning }) => meaning.label !== null);
  const said = sure.length > 0 ? sure : about;
  const allowedByOne = [...new Set(said.flatMap(({ answers }) => answers))];
  const allowedByAll = allowedByOne.filter((answer) => said.every(({ answers }) => answers.includes(answer)));
  return allowedByAll.length > 0 ? allowedByAll : allowedByOne;
}

function labelsOf(about: readonly About[]): readonly string[] {
  return about.flatMap(({ meaning: { label } }) => label ?? []);
}
