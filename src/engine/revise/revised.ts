import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';
import type { Reading } from '../reading.ts';

/** Two revisions of a model, and today's ids for those of the earlier one. */
export interface Revised {
  readonly before: Model;
  readonly after: Model;
  readonly ids: TodaysIds;
}

/** The ids that things of an earlier revision have today. */
export interface TodaysIds {
  /** Null if there is no such option, or no such factor, any more. */
  readonly option: (id: string) => string | null;
  readonly factor: (id: string) => string | null;
  /** Several if the question was split, none if it is not asked any more. */
  readonly questions: (id: string) => readonly string[];
}

/** The same reader in both revisions, each with the ids of its own. */
export interface RevisedReading {
  readonly before: Reading;
  readonly after: Reading;
}

/** The same two options in both revisions, each with the ids of its own. */
export interface RevisedPair {
  readonly before: Pair;
  readonly after: Pair;
}
