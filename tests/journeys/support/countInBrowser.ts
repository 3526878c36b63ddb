import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { type Counts, type Reference, countAgain } from '../../support/referenceCounts.ts';

/** What a browser runs: the reference scenarios of the first decision, counted again. */
export function countInBrowser(reference: Reference): Counts {
  return countAgain(decision, reference);
}
