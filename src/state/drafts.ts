import { array, fallback, object, optional, pipe, record, safeParse, string, transform, union } from 'valibot';

/** Whose something on the page is: the visitor's own, which is stored, or an address brought it, and it is not. */
export type Origin = 'own' | 'address';

/**
 * One reader's answers to one decision, or a team, as they are stored: fragments in the form of a link,
 * so that there is one format to read, and renamed answers are found again.
 */
export interface Draft {
  readonly own: string;
  /** What was replaced, latest first: the way back goes round through it. */
  readonly aside: readonly string[];
}

/** By decision id. */
export type Drafts = Readonly<Record<string, Draft>>;

/** How many sets of answers, or teams, are kept aside. */
const MOST_ASIDE = 4;

/** Once there was room for one. */
const aside = pipe(
  optional(union([string(), array(string())]), []),
  transform((stored) => distinct(typeof stored === 'string' ? [stored] : stored)),
);
const schema = record(string(), object({ own: string(), aside }));

/** Reads what storage holds: readers' own answers, and teams put together. Whatever does not look like drafts counts as none. */
export function parseDrafts(stored: unknown): { readonly drafts: Drafts; readonly teams: Drafts } {
  const result = safeParse(object({ drafts: fallback(schema, {}), teams: fallback(schema, {}) }), stored);
  return result.success ? result.output : { drafts: {}, teams: {} };
}

/** What a way back may lead to, first choice first: the draft beside what an address brought, else what was set aside. */
export function waysBack(draft: Draft | undefined, origin: Origin): readonly string[] {
  if (!draft) return [];
  return origin === 'address' ? [draft.own] : draft.aside;
}

/** A draft with new contents; what they replace unseen is set aside. */
export function nextDraft(previous: Draft | undefined, origin: Origin, own: string): Draft {
  const before = previous ?? { own: '', aside: [] };
  return origin === 'own' ? { ...before, own } : replacedDraft(before, own);
}

/** A draft with other contents in place of those it had, which are set aside. */
export function replacedDraft(previous: Draft, own: string): Draft {
  return { own, aside: distinct([previous.own, ...previous.aside], own) };
}

interface WayBack {
  /** Where it leads, as it was stored and as it is written now. */
  readonly stored: string;
  readonly own: string;
  readonly page: string;
}

/** A draft once a way back was taken. Own contents go to the end of the round; those of an address can be had from there. */
export function draftGoneBack(previous: Draft, origin: Origin, { stored, own, page }: WayBack): Draft {
  if (origin === 'address') return { ...previous, own };
  return { own, aside: distinct([...previous.aside.filter((each) => each !== stored), page], own) };
}

/** Drafts with one decision's draft set; an empty draft is removed. */
export function withDraft(drafts: Drafts, decision: string, draft: Draft): Drafts {
  const { [decision]: _previous, ...rest } = drafts;
  return draft.own === '' && draft.aside.length === 0 ? rest : { ...rest, [decision]: draft };
}

function distinct(fragments: readonly string[], without = ''): readonly string[] {
  return [...new Set(fragments)].filter((each) => each !== '' && each !== without).slice(0, MOST_ASIDE);
}
