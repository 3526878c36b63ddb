import type { Answer, Factor, Model, Option, Question } from '#engine';

/** Something that links name by a stable id. An id that it had before is an alias and keeps working. */
export interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** What reading and writing links needs to know of a decision; its words play no part. */
export interface Vocabulary extends Model, Named {
  readonly revision: number;
  readonly options: readonly (Option & Named)[];
  readonly factors: readonly (Factor & Named)[];
  readonly questions: readonly NamedQuestion[];
}

export interface NamedQuestion extends Question, Named {
  readonly answers: readonly (Answer & Named)[];
}

/** Finds by today's id first, then by an id of before; undefined when nothing has or had it. */
export function findNamed<T extends Named>(all: readonly T[], id: string): T | undefined {
  return all.find((each) => each.id === id) ?? all.find(({ aliases }) => aliases?.includes(id));
}
