import { boolean, fallback, object, optional, record, safeParse, string } from 'valibot';

/** Whose something on the page is: the visitor's own, which is stored, or an address brought it, and it is not. */
export type Origin = 'own' | 'address';

/**
 * One reader's answers to one decision, or a team, as they are stored: fragments in the form of a link,
 * so that there is one format to read, and renamed answers are found again.
 */
export interface Draft {
  readonly own: string;
  /** Answers that were replaced by others once, and can be had back. */
  readonly aside?: string | undefined;
  /** Whether `own` goes back to what an address brought: it can be had from there again, what is aside cannot. */
  readonly isAdopted?: boolean | undefined;
}

/** By decision id. */
export type Drafts = Readonly<Record<string, Draft>>;

const schema = record(string(), object({ own: string(), aside: optional(string()), isAdopted: optional(boolean()) }));

/** Reads what storage holds: readers' own answers, and teams put together. Whatever does not look like drafts counts as none. */
export function parseDrafts(stored: unknown): { readonly drafts: Drafts; readonly teams: Drafts } {
  const result = safeParse(object({ drafts: fallback(schema, {}), teams: fallback(schema, {}) }), stored);
  return result.success ? result.output : { drafts: {}, teams: {} };
}

/**
 * What stands behind something that an address brought, and would be lost with it: the draft, else what was set aside.
 * A draft that began as what an address brought gives way to what it replaced.
 */
export function draftBehind(draft: Draft | undefined, origin: Origin): string | undefined {
  if (draft?.isAdopted && draft.aside) return draft.aside;
  if (origin === 'own') return undefined;
  return draft?.own === '' ? draft.aside : draft?.own;
}

/** A draft with new contents; what they replace unseen is set aside. */
export function nextDraft(previous: Draft | undefined, origin: Origin, own: string): Draft {
  if (origin === 'own') return { ...previous, own };
  return { own, aside: draftBehind(previous, origin), isAdopted: true };
}

/** Drafts with one decision's draft set; an empty draft is removed. */
export function withDraft(drafts: Drafts, decision: string, draft: Draft): Drafts {
  const { [decision]: _previous, ...rest } = drafts;
  return draft.own === '' && !draft.aside ? rest : { ...rest, [decision]: draft };
}
