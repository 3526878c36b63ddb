import { assertNever } from '#lib/assertNever.ts';
import { encodeSegment } from './percent.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page of a decision, by today's ids. */
export type Page =
  | { readonly kind: 'article' }
  /** Null is the first open question, whichever that is. */
  | { readonly kind: 'ask'; readonly question: string | null }
  /** The claim is an option id, `toss-up` or `none-fits`. */
  | { readonly kind: 'pick'; readonly claim: string }
  /** Two option ids, in this order; they may be the same. */
  | { readonly kind: 'compare'; readonly left: string; readonly right: string }
  /** Several people's answers together; who they are stands in the fragment. */
  | { readonly kind: 'team' };

/** Results that name no option. */
export const CLAIMS_WITHOUT_OPTION: readonly string[] = ['toss-up', 'none-fits'];

/** Writes the path of a page, from the decision on, with a slash at its end. */
export function writePage(decision: Vocabulary, page: Page): string {
  return ['', decision.id, ...pageSegments(page), ''].map(encodeSegment).join('/');
}

/** What stands after the decision in the path of a page. */
export function pageSegments(page: Page): readonly string[] {
  switch (page.kind) {
    case 'article':
      return [];
    case 'ask':
      return page.question === null ? ['ask'] : ['ask', page.question];
    case 'pick':
      return ['pick', page.claim];
    case 'compare':
      return ['compare', page.left, page.right];
    case 'team':
      return ['team'];
    default:
      return assertNever(page);
  }
}
