import type { Decision } from '#content';
import { isEmpty, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import type { Page } from '#permalink';
import type { SuggestedLink } from '#words/page/suggestedLinks.ts';

/** The page or message that an address leads to. */
export type View =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'method' }
  | { readonly kind: 'page'; readonly decision: Decision; readonly page: Page }
  /** The link had answers, but none of them can be read. */
  | { readonly kind: 'unreadable'; readonly decision: Decision; readonly page: Page }
  | { readonly kind: 'not-found'; readonly suggestions: readonly SuggestedLink[] }
  /** A part of the page could not be loaded. */
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Returns the name of a page, which is the same for all its addresses. All picks are one page, and so are all pairs.
 */
export function pageNameOf(view: View, reading: Reading): string {
  return view.kind === 'page' ? `${view.decision.id}/${nameInside(view.page, reading)}` : view.kind;
}

function nameInside(page: Page, reading: Reading): string {
  switch (page.kind) {
    case 'ask':
      return `ask/${page.question ?? ''}`;
    case 'pick':
      return isEmpty(reading) ? `option/${page.claim}` : 'result';
    case 'compare':
      return page.left === page.right ? `compare/${page.left}` : 'compare';
    case 'article':
    case 'team':
      return page.kind;
    default:
      return assertNever(page);
  }
}
