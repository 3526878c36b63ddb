/** The origin of what is on the page. `own` is the visitor's and is stored; what an `address` brought is not stored. */
export type Origin = 'own' | 'address';

/**
 * A visitor's answers to one decision, or their team, as they are stored. They are fragments of a link: one format to read,
 * which also finds answers that were renamed.
 */
export interface Draft {
  readonly own: string;
  /** Fragments that were replaced, latest first. “Back to them” goes through them in turn. */
  readonly aside: readonly string[];
}

/** Drafts by decision id. */
export type Drafts = Readonly<Record<string, Draft>>;

/** The number of fragments that are kept aside. */
export const MOST_ASIDE = 4;

/** Returns the fragments to go back to, best first: the draft while an address is shown, else those that were set aside. */
export function waysBack(draft: Draft | undefined, origin: Origin): readonly string[] {
  if (!draft) return [];
  return origin === 'address' ? [draft.own] : draft.aside;
}

/** Returns a draft with new contents. Contents that were not on the page are set aside. */
export function nextDraft(previous: Draft | undefined, origin: Origin, own: string): Draft {
  const before = previous ?? NO_DRAFT;
  return origin === 'own' ? { ...before, own } : replacedDraft(before, own);
}

/** Returns a draft with other contents; its previous ones are set aside. */
export function replacedDraft(previous: Draft, own: string): Draft {
  return { own, aside: distinct([previous.own, ...previous.aside], own) };
}

interface WayBack {
  /** The fragment to go back to: as it was stored, and as it is written today. */
  readonly stored: string;
  readonly own: string;
  readonly page: string;
}

/** Returns a draft after “Back to them”. Own contents become the last to go back to; those of an address stay in its entry. */
export function draftGoneBack(previous: Draft, origin: Origin, { stored, own, page }: WayBack): Draft {
  if (origin === 'address') return { ...previous, own };
  return { own, aside: distinct([...previous.aside.filter((each) => each !== stored), page], own) };
}

/** Returns the drafts with one of them replaced. An empty draft is removed. */
export function withDraft(drafts: Drafts, decision: string, draft: Draft): Drafts {
  const { [decision]: _previous, ...rest } = drafts;
  return draft.own === '' && draft.aside.length === 0 ? rest : { ...rest, [decision]: draft };
}

/** A draft of a visitor who has none. */
export const NO_DRAFT: Draft = { own: '', aside: [] };

/** Returns the fragments that can be kept aside, without empty and repeated ones and without one more. */
export function distinct(fragments: readonly string[], without = ''): readonly string[] {
  return [...new Set(fragments)].filter((each) => each !== '' && each !== without).slice(0, MOST_ASIDE);
}
