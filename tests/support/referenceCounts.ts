import { readingOf } from '#content/readingOf.ts';
import { type Model, variations } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';

/** The number of variations in which each option is first, by scenario, then option id. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The counts of an independent prototype, with the model and the answers that it used. */
export interface Reference {
  readonly generator: { readonly seed: number; readonly first: readonly number[] };
  readonly model: Model;
  /** The answers by question, with their importance where it is not one; by scenario. */
  readonly readings: Readonly<Record<string, Scenario>>;
  readonly counts: Counts;
}

interface Scenario {
  readonly answers: Readonly<Record<string, string>>;
  readonly importance?: Readonly<Record<string, number>>;
}

/** Counts the reference's scenarios with our engine. */
export function countAgain({ model, readings }: Reference): Counts {
  return Object.fromEntries(
    Object.entries(readings).map(([scenario, { answers, importance }]) => [
      scenario,
      runToEnd(variations(model, readingOf(answers, importance))).firsts,
    ]),
  );
}
