/** The answer id that stands for “Not sure”. */
export const UNSURE = 'unsure';

/** How often an answer counts unless the reader says otherwise, in tenths: once. */
export const ONCE = 10;

/** The most that an answer can count, in tenths: twelve times. */
export const MOST_IMPORTANCE = 120;

/**
 * What a reader said, in the form that the engine weighs.
 * A question that is absent from `choices` is unanswered.
 */
export interface Reading {
  /** By question id. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** The reader's own values, whole numbers 0..100, by option id, then factor id. */
  readonly ownValues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Choice {
  /** An answer id of the question, or {@link UNSURE}. */
  readonly answer: string;
  /** Times the question counts, in whole tenths 0..120; 0 is *ignored*. */
  readonly importance: number;
}

export const NOTHING_ANSWERED: Reading = { choices: {}, ownValues: {} };
