import { assertNever } from '#lib/assertNever.ts';
import { encodeSegment } from '../percent.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A page of a decision, with today's ids. */
export type Page =
  | { readonly kind: 'article' }
  /** Null is the first unanswered question. */
  | { readonly kind: 'ask'; readonly question: string | null }
  /** The claim is an option id, `toss-up` or `none-fits`. */
  | { readonly kind: 'pick'; readonly claim: string }
  /** Two option ids in the order of the path. They may be equal. */
  | { readonly kind: 'compare'; readonly left: string; readonly right: string }
  /** The answers of several people. The fragment has the people. */
  | { readonly kind: 'team' };

/** The claims that are not options. */
export const CLAIMS_WITHOUT_OPTION: readonly string[] = ['toss-up', 'none-fits'];

/** Writes the path of a page, starting with the decision, with a slash at its end. */
export function writePage(decision: Vocabulary, page: Page): string {
  return ['', decision.id, ...pageSegments(page), ''].map(encodeSegment).join('/');
}

/** Returns the segments of a path after the decision. */
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
