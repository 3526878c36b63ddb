import { decodePercent } from '../percent.ts';
import { repaired, versionsOf } from './repairs.ts';

/** The number of characters of a fragment that are read. */
export const READING_LIMIT = 16_384;

const JUNK = '.,;:!?)]>"\'*_~';

/** A fragment as it arrived. */
export interface ReceivedText {
  readonly kind: 'nothing' | 'anchor' | 'state';
  /** The fragment without its `#`, percent-decoded once, with `&` for `&amp;` and without punctuation at its end. */
  readonly text: string;
  /** The place where reading stopped; null if everything was read. */
  readonly stop: { readonly before: string; readonly length: number } | null;
  /** Returns the texts that the fragment may have been before software changed it, the most likely first. */
  readonly versions: () => readonly string[];
}

/**
 * Prepares a fragment, with or without its `#`, for reading. A fragment without `=` in any form is an anchor. Of a fragment
 * with more than 16,384 characters, only the complete parts before that point are read.
 */
export function receiveText(fragment: string): ReceivedText {
  const raw = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const read = raw.slice(0, READING_LIMIT);
  const text = decodePercent(read).replace(/&(?:amp;)+/g, '&');
  const received = { kind: kindOf(text), text: withoutJunk(text), stop: null, versions: () => fragmentVersions(read) };
  if (raw.length <= READING_LIMIT) return received;

  const end = text.lastIndexOf('&');
  const stop = { before: text.slice(end + 1), length: raw.length };
  return { ...received, text: text.slice(0, Math.max(end, 0)), stop };
}

function kindOf(text: string): ReceivedText['kind'] {
  if (text === '') return 'nothing';
  return text.includes('=') || versionsOf(text).some((version) => version.includes('=')) ? 'state' : 'anchor';
}

/** The version in lower case comes last: it is right for ids, but wrong for names. */
function fragmentVersions(text: string): readonly string[] {
  return [...new Set([...versionsOf(text), repaired(text).toLowerCase()])];
}

/** Removes punctuation at the end. It is a loop, because `/[.,]+$/` takes quadratic time for a text full of points. */
export function withoutJunk(text: string): string {
  let end = text.length;
  while (end > 0 && JUNK.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
