import type { FullDecision } from '#content';
import type { Page } from '#permalink';

/** A page of the site, as far as its head and its preview picture depend on it. */
export type SitePage =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'method' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'decision'; readonly decision: FullDecision; readonly page: Page };
