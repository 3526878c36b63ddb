import { NOTHING_ANSWERED, type Reading } from '#engine';
import type { Member } from './fragment/member.ts';
import type { Notice } from './notice.ts';
import { writePage, type Page } from './path/page.ts';
import { readPage, type PageNotFound, type UnknownClaim } from './path/path.ts';
import { receiveText } from './repair/receivedText.ts';
import { showable } from './fragment/showable.ts';
import { readFragment } from './fragment/readFragment.ts';
import { type ReadFragment, writeFragment } from './fragment/v1.ts';
import { type Place, placesIn } from './repair/placesIn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Matches a fragment that was cut before its first answer. */
const LOST = /^#(?:s|su|sum)?$/;

/** The readable content of an address, with today's ids. */
export interface ReadAddress {
  readonly page: Page | PageNotFound;
  /**
   * `none`: the fragment has no state. `unreadable`: it has one, but no readable answer, own value or member. An answer of an
   * earlier revision is readable even where it has to be asked about.
   */
  readonly state: 'none' | 'read' | 'unreadable';
  /** True for a fragment without `=`: it is an anchor, never a state. */
  readonly isAnchor: boolean;
  readonly reading: Reading;
  /** The people of a team; none on other pages. */
  readonly members: readonly Member[];
  readonly notices: readonly Notice[];
}

/**
 * Reads an address of a decision: a path without the base path, and a fragment with or without its `#`. Software may have
 * changed both; if it moved the answers into the path, they are found there. Any two strings give a result, and
 * everything that is not kept gets a notice.
 */
export function readAddress(path: string, fragment: string, decision: Vocabulary): ReadAddress {
  const [first, second] = placesIn(path, fragment);
  const read = readPlace(first, decision);
  if (second === undefined || isWhole(read)) return read;
  const moved = readPlace(second, decision);
  return isWhole(moved) || (moved.state === 'read' && read.state !== 'read') ? moved : read;
}

function isWhole({ notices, state }: ReadAddress): boolean {
  return state === 'read' && notices.length === 0;
}

function readPlace({ path, fragment }: Place, decision: Vocabulary): ReadAddress {
  const received = receiveText(fragment);
  const place = readPage(path, decision);
  const read = received.kind === 'state' ? readFragment(received, decision, place.kind) : null;
  const state = read === null ? 'none' : read.isReadable ? 'read' : 'unreadable';
  const { page, notices } = pageOf(place, read);
  const isLost = LOST.test(fragment);
  return {
    page,
    state,
    isAnchor: received.kind === 'anchor' && !isLost,
    reading: read?.reading ?? NOTHING_ANSWERED,
    members: read?.members ?? [],
    notices: isLost ? [{ kind: 'lost-answers' }] : [...notices, ...(read?.notices ?? [])],
  };
}

/**
 * Writes the address of a page and a state: the path with a slash at its end, then `#` and the fragment. A state without
 * answers has no fragment. Members are written only for the page of a team.
 */
export function writeAddress(address: {
  readonly decision: Vocabulary;
  readonly page: Page;
  readonly reading: Reading;
  readonly members?: readonly Member[];
}): string {
  const members = address.page.kind === 'team' ? address.members : [];
  const fragment = writeFragment(address.decision, address.reading, members);
  return `${writePage(address.decision, address.page)}${fragment && `#${fragment}`}`;
}

/** With readable answers an unknown claim is no problem, because the pick is computed from them. */
function pageOf(
  place: Page | PageNotFound | UnknownClaim,
  read: ReadFragment | null,
): Pick<ReadAddress, 'page' | 'notices'> {
  if (place.kind !== 'unknown-claim') return { page: place, notices: [] };
  if (!read?.isReadable) return { page: { kind: 'not-found', nearest: place.nearest }, notices: [] };
  const claim = showable(place.claim);
  return { page: { kind: 'pick', claim }, notices: [{ kind: 'unknown-claim', received: claim }] };
}
