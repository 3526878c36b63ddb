import { object, optional, record, safeParse, string } from 'valibot';

/**
 * One reader's answers to one decision as they are stored: fragments in the form of a link,
 * so that there is one format to read, and renamed answers are found again.
 */
export interface Draft {
  readonly own: string;
  /** Answers that were replaced by others once, and can be had back. */
  readonly aside?: string | undefined;
}

/** By decision id. */
export type Drafts = Readonly<Record<string, Draft>>;

const schema = object({ drafts: record(string(), object({ own: string(), aside: optional(string()) })) });

/** Reads what storage holds; whatever does not look like drafts counts as none. */
export function parseDrafts(stored: unknown): Drafts {
  const result = safeParse(schema, stored);
  return result.success ? result.output.drafts : {};
}

/** Drafts with one decision's draft set; an empty draft is removed. */
export function withDraft(drafts: Drafts, decision: string, draft: Draft): Drafts {
  const { [decision]: _previous, ...rest } = drafts;
  return draft.own === '' && !draft.aside ? rest : { ...rest, [decision]: draft };
}
