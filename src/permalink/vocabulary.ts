import type { Answer, Factor, Model, Option, Question } from '#engine';

/** Something with a stable id in links. Its former ids are aliases and keep working. */
export interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** The parts of a decision that links need: ids, aliases and the revision. */
export interface Vocabulary extends Model, Named {
  readonly revision: number;
  /** Only a past revision that is shown as it was has it. Its links say so, and keep its number. */
  readonly asItWas?: object;
  readonly options: readonly (Option & Named)[];
  readonly factors: readonly (Factor & Named)[];
  readonly questions: readonly NamedQuestion[];
  readonly formerAnswers?: readonly FormerAnswer[];
}

/** The meaning today of an answer that earlier links name, where another id alone cannot say it. */
export interface FormerAnswer {
  /** The ids of the question and the answer in earlier links; `unsure` is understood without being listed. */
  readonly question: string;
  readonly answer: string;
  /** The name that the answer had. */
  readonly label: string;
  /**
   * Answer ids by question id. A single one is taken over; of several the reader has to choose. Without any question the
   * answer says nothing any more.
   */
  readonly now: Readonly<Record<string, readonly string[]>>;
}

export interface NamedQuestion extends Question, Named {
  readonly answers: readonly (Answer & Named)[];
}

/** Finds something by its id, or else by an alias; undefined if there is none. */
export function findNamed<T extends Named>(all: readonly T[], id: string): T | undefined {
  return all.find((each) => each.id === id) ?? all.find(({ aliases }) => aliases?.includes(id));
}
