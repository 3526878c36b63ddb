import { readingOf } from '#content/readingOf.ts';
import { type Model, variations } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';

/** How often each option is first, by scenario, then option id. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What an independent prototype counted, with all that it counted on. */
export interface Reference {
  readonly generator: { readonly seed: number; readonly first: readonly number[] };
  readonly model: Model;
  /** Answers by question, and how many times they count if not once; by scenario. */
  readonly readings: Readonly<Record<string, Scenario>>;
  readonly counts: Counts;
}

interface Scenario {
  readonly answers: Readonly<Record<string, string>>;
  readonly importance?: Readonly<Record<string, number>>;
}

/** Counts the same scenarios with the engine. */
export function countAgain({ model, readings }: Reference): Counts {
  return Object.fromEntries(
    Object.entries(readings).map(([scenario, { answers, importance }]) => [
      scenario,
      runToEnd(variations(model, readingOf(answers, importance))).firsts,
    ]),
  );
}
