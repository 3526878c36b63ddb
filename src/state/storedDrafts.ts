import { distinct, type Draft, type Drafts } from './drafts.ts';

/** Everything that is stored for a visitor. */
export interface StoredDrafts {
  readonly drafts: Drafts;
  /** Teams that the visitor put together. */
  readonly teams: Drafts;
}

export const NOTHING_STORED: StoredDrafts = { drafts: {}, teams: {} };

/** The version of the text; other releases may write another one, and are read as far as they can be. */
const VERSION = 1;

/** Returns the text that is stored. */
export function writeStored({ drafts, teams }: StoredDrafts): string {
  return JSON.stringify({ state: { drafts, teams }, version: VERSION });
}

/** Reads a stored text. Whatever has not the form of a draft counts as none. Never throws. */
export function readStored(text: string): StoredDrafts {
  const { drafts, teams } = entriesOf(entriesOf(parsed(text))['state']);
  return { drafts: draftsIn(drafts), teams: draftsIn(teams) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function draftsIn(stored: unknown): Drafts {
  const drafts = Object.entries(entriesOf(stored)).flatMap(([decision, each]) => {
    const draft = draftIn(each);
    return draft ? [[decision, draft] as const] : [];
  });
  return Object.fromEntries(drafts);
}

function draftIn(stored: unknown): Draft | null {
  const { own, aside } = entriesOf(stored);
  if (typeof own !== 'string') return null;
  // Older releases kept one fragment aside, as a text.
  const fragments: readonly unknown[] = Array.isArray(aside) ? aside : [aside];
  return { own, aside: distinct(fragments.filter((each) => typeof each === 'string')) };
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
