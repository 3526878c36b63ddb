import { decodePercent } from './percent.ts';
import { repaired, versionsOf } from './repairs.ts';

/** The most characters of a fragment that are read. */
export const READING_LIMIT = 16_384;

const JUNK = '.,;:!?)]>"\'*_~';

/** A fragment as it was received. */
export interface ReceivedText {
  readonly kind: 'nothing' | 'anchor' | 'state';
  /** The fragment without its `#`, percent-decoded once, `&amp;` read as `&`, and without punctuation at its end. */
  readonly text: string;
  /** Where reading stopped, or null when all was read. */
  readonly stop: { readonly before: string; readonly length: number } | null;
  /** Returns what it may have been before software changed it, the likeliest first. */
  readonly versions: () => readonly string[];
}

/**
 * Takes a fragment with or without its `#`. One without “=” in any form is an anchor. Of one longer than 16,384
 * characters only the whole parts before that point are taken.
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

/** Capitals become small letters last: ids lose nothing by it, but names do. */
function fragmentVersions(text: string): readonly string[] {
  return [...new Set([...versionsOf(text), repaired(text).toLowerCase()])];
}

/** Takes punctuation from the end. A loop, since a pattern tied to the end takes quadratic time on a text full of points. */
export function withoutJunk(text: string): string {
  let end = text.length;
  while (end > 0 && JUNK.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
