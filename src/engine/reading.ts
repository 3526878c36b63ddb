import { findEntry } from '#lib/lookUp.ts';

/** The answer id of “Not sure”. */
export const UNSURE = 'unsure';

/** The importance of a question unless the reader says otherwise, in tenths: once. */
export const ONCE = 10;

/** The most that a question can count, in tenths: twelve times. */
export const MOST_IMPORTANCE = 120;

/**
 * What a reader said, in the form that the engine weighs. Other layers read and change it with the functions below,
 * so that only the engine and the address format know this form.
 */
export interface Reading {
  /** By question id; an unanswered question has none. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** The reader's own values, whole numbers 0..100, by option id, then factor id. */
  readonly ownValues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Choice {
  /** An answer id of the question, or {@link UNSURE}. */
  readonly answer: string;
  /** The times that the question counts, in whole tenths 0..120; 0 is *ignored*. */
  readonly importance: number;
}

/** The place of a value: an option and a factor, by id. */
export interface Place {
  readonly option: string;
  readonly factor: string;
}

export const NOTHING_ANSWERED: Reading = { choices: {}, ownValues: {} };

/** Returns the ids of the answers that a reading gives to a question: none for “not sure”, null if it is unanswered. */
export function answersTo(reading: Reading, question: string): readonly string[] | null {
  const choice = findEntry(reading.choices, question);
  if (choice === undefined) return null;
  return choice.answer === UNSURE ? [] : [choice.answer];
}

/** Returns how much a question counts in a reading, in tenths 0..120; once if the reading says nothing about it. */
export function importanceOf(reading: Reading, question: string): number {
  return findEntry(reading.choices, question)?.importance ?? ONCE;
}

/** Returns the reader's own value in one place, or undefined if ours holds. */
export function ownValueAt({ ownValues }: Reading, { option, factor }: Place): number | undefined {
  const row = findEntry(ownValues, option);
  return row && findEntry(row, factor);
}

/** True if a reading says nothing at all. */
export function isEmpty({ choices, ownValues }: Reading): boolean {
  return Object.keys(choices).length + Object.keys(ownValues).length === 0;
}

/** Counts the questions that a reading answers; “not sure” is no answer. */
export function countAnswers({ choices }: Reading): number {
  return Object.values(choices).filter(({ answer }) => answer !== UNSURE).length;
}

/** Returns the questions to which a reading gives no answer, “not sure” and ignored ones included. */
export function questionsWithoutAnswer<Q extends { readonly id: string }>(
  questions: readonly Q[],
  reading: Reading,
): readonly Q[] {
  return questions.filter(({ id }) => (answersTo(reading, id) ?? []).length === 0);
}

/** True if a reading answers each of the named questions with one of the named answers. */
export function meets(reading: Reading, when: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(when).every(([question, wanted]) =>
    answersTo(reading, question)?.some((answer) => wanted.includes(answer)),
  );
}

/** Returns the reading with this answer to a question, or {@link UNSURE}; the question counts as much as before. */
export function withAnswer(reading: Reading, question: string, answer: string): Reading {
  return withChoice(reading, question, { answer, importance: importanceOf(reading, question) });
}

/** Returns the reading without its answers to some questions, which are then unanswered. */
export function withoutAnswers(reading: Reading, questions: readonly string[]): Reading {
  const kept = Object.entries(reading.choices).filter(([question]) => !questions.includes(question));
  return { ...reading, choices: Object.fromEntries(kept) };
}

/** Returns the reading with a question counting so many tenths; an unanswered one becomes “not sure”. */
export function withImportance(reading: Reading, question: string, importance: number): Reading {
  const answer = findEntry(reading.choices, question)?.answer ?? UNSURE;
  return withChoice(reading, question, { answer, importance });
}

/** Returns the reading with each of these questions counting so many tenths. */
export function withImportances(reading: Reading, importances: Readonly<Record<string, number>>): Reading {
  return Object.entries(importances).reduce(
    (all, [question, tenths]) => withImportance(all, question, tenths),
    reading,
  );
}

/** Returns the reading with everything that another one says about a question, or with nothing said about it. */
export function withChoiceOf(reading: Reading, other: Reading, question: string): Reading {
  const choice = findEntry(other.choices, question);
  return choice ? withChoice(reading, question, choice) : withoutAnswers(reading, [question]);
}

/** Returns the reading with the reader's own value, 0..100, in one place, or with ours again if it is null. */
export function withOwnValue(reading: Reading, { option, factor }: Place, value: number | null): Reading {
  const { [option]: row = {}, ...others } = reading.ownValues;
  const { [factor]: _previous, ...rest } = row;
  const values = value === null ? rest : { ...rest, [factor]: value };
  return { ...reading, ownValues: Object.keys(values).length > 0 ? { ...others, [option]: values } : others };
}

function withChoice(reading: Reading, question: string, choice: Choice): Reading {
  return { ...reading, choices: { ...reading.choices, [question]: choice } };
}
