import { NOTHING_ANSWERED, type Reading } from '#engine';
import type { Notice } from './notice.ts';
import { writePage, type Page } from './page.ts';
import { readPage, type PageNotFound } from './path.ts';
import { receiveText } from './receivedText.ts';
import { showable } from './showable.ts';
import { readFragment, writeFragment, type ReadFragment } from './v1.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an address says, by today's ids, as far as it can be read. */
export interface ReadAddress {
  readonly page: Page | PageNotFound;
  /** `none` without a state in the fragment, `unreadable` when it has one of which no answer or own value is readable. */
  readonly state: 'none' | 'read' | 'unreadable';
  /** Whether the fragment is one without `=`, which is an anchor and never a state. */
  readonly isAnchor: boolean;
  readonly reading: Reading;
  readonly notices: readonly Notice[];
}

/**
 * Reads an address of a decision: a path without the base path, and a fragment with or without its `#`. Total: any two
 * strings give a result, and everything that is not kept has its notice.
 */
export function readAddress(path: string, fragment: string, decision: Vocabulary): ReadAddress {
  const received = receiveText(fragment);
  const read = received.kind === 'state' ? readFragment(received, decision) : null;
  const state = read === null ? 'none' : read.isReadable ? 'read' : 'unreadable';
  const { page, notices } = placeOf(path, read, decision);
  return {
    page,
    state,
    isAnchor: received.kind === 'anchor',
    reading: read?.reading ?? NOTHING_ANSWERED,
    notices: [...notices, ...(read?.notices ?? [])],
  };
}

/** Writes the one address of a page and a state: path, a slash, and `#` with the fragment if the state says anything. */
export function writeAddress(address: {
  readonly decision: Vocabulary;
  readonly page: Page;
  readonly reading: Reading;
}): string {
  const fragment = writeFragment(address.decision, address.reading);
  return `${writePage(address.decision, address.page)}${fragment && `#${fragment}`}`;
}

/** An unknown claim is as good as any other once the answers are there, since the pick is computed from them. */
function placeOf(path: string, read: ReadFragment | null, decision: Vocabulary): Pick<ReadAddress, 'page' | 'notices'> {
  const place = readPage(path, decision);
  if (place.kind !== 'unknown-claim') return { page: place, notices: [] };
  if (!read?.isReadable) return { page: { kind: 'not-found', nearest: place.nearest }, notices: [] };
  const claim = showable(place.claim);
  return { page: { kind: 'pick', claim }, notices: [{ kind: 'unknown-claim', received: claim }] };
}
