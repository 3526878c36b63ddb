import { ONCE, UNSURE, type Reading } from '#engine';

/** A reading with one question answered anew; its importance stays. */
export function withAnswer(reading: Reading, question: string, answer: string): Reading {
  const importance = reading.choices[question]?.importance ?? ONCE;
  return { ...reading, choices: { ...reading.choices, [question]: { answer, importance } } };
}

/** A reading in which one question counts `importance` tenths; without an answer it becomes “not sure”. */
export function withImportance(reading: Reading, question: string, importance: number): Reading {
  const answer = reading.choices[question]?.answer ?? UNSURE;
  return { ...reading, choices: { ...reading.choices, [question]: { answer, importance } } };
}

/** A reading in which each of these questions counts so many tenths. */
export function withImportances(reading: Reading, importances: Readonly<Record<string, number>>): Reading {
  return Object.entries(importances).reduce(
    (all, [question, tenths]) => withImportance(all, question, tenths),
    reading,
  );
}

/** Where a value stands: an option and a factor, by id. */
export interface Place {
  readonly option: string;
  readonly factor: string;
}

/** A reading with a value of the reader's own, 0..100, in one place, or with ours again where it is null. */
export function withOwnValue(reading: Reading, { option, factor }: Place, value: number | null): Reading {
  const { [option]: row = {}, ...others } = reading.ownValues;
  const { [factor]: _previous, ...rest } = row;
  const values = value === null ? rest : { ...rest, [factor]: value };
  return { ...reading, ownValues: Object.keys(values).length > 0 ? { ...others, [option]: values } : others };
}

/** Whether a reading says anything at all. */
export function isEmpty(reading: Reading): boolean {
  return Object.keys(reading.choices).length === 0 && Object.keys(reading.ownValues).length === 0;
}

/** How many questions a reading answers; “not sure” is no answer. */
export function countAnswers(reading: Reading): number {
  return Object.values(reading.choices).filter(({ answer }) => answer !== UNSURE).length;
}

/** The questions that a reading leaves without an answer, those marked “not sure” included. */
export function openQuestions<Q extends { readonly id: string }>(
  questions: readonly Q[],
  reading: Reading,
): readonly Q[] {
  return questions.filter(({ id }) => (reading.choices[id]?.answer ?? UNSURE) === UNSURE);
}

/** Whether a reading gives one of the named answers to each of the named questions. */
export function meets(reading: Reading, when: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(when).every(([question, answers]) => {
    const answer = reading.choices[question]?.answer;
    return answer !== undefined && answers.includes(answer);
  });
}

/** A reading with some answers taken back, so that their questions are open again. */
export function withoutAnswers(reading: Reading, questions: readonly string[]): Reading {
  const kept = Object.entries(reading.choices).filter(([question]) => !questions.includes(question));
  return { ...reading, choices: Object.fromEntries(kept) };
}
