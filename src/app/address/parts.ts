import type { Decision } from '#content';

/** The result of opening a path, before its fragment is read. */
export type Opened =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'method' }
  /** `past` is the revision in which the fragment asks to show the page, as it was. */
  | { readonly kind: 'decision'; readonly decision: Decision; readonly past?: Decision }
  /** No decision has this name; the titles are those of all decisions. */
  | { readonly kind: 'no-decision'; readonly titles: readonly { readonly id: string; readonly title: string }[] }
  /** A part of the page could not be loaded. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** The parts of the program that pages are made of. */
export interface Parts {
  /** Returns the result of opening a path if all parts of its page are loaded; otherwise null. */
  readonly loaded: (path: string, fragment?: string) => Opened | null;
  /** Loads all parts of the page under a path. Never rejects. */
  readonly load: (path: string, fragment?: string) => Promise<Opened>;
}
