import { decodePercent } from './percent.ts';

/** The most characters of a fragment that are read. */
export const READING_LIMIT = 16_384;

/** As it is, or percent-encoded once or more. */
const EQUALS_SIGN = /=|%(?:25)*3d/i;

const JUNK = '.,;:!?)]>"\'*_~';

/** A fragment freed of what mail, chat and HTML do to links. */
export interface ReceivedText {
  readonly kind: 'nothing' | 'anchor' | 'state';
  readonly text: string;
  /** Where reading stopped, or null when all was read. */
  readonly stop: { readonly before: string; readonly length: number } | null;
}

/**
 * Takes a fragment with or without its `#`: percent-decodes it once, reads `&amp;` (and what that becomes when
 * HTML is escaped again) as `&` and drops trailing punctuation. A fragment without `=` is an anchor. Of one longer than
 * 16,384 characters only the whole parts before that point are taken.
 */
export function receiveText(fragment: string): ReceivedText {
  const raw = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (raw === '') return { kind: 'nothing', text: '', stop: null };
  if (!EQUALS_SIGN.test(raw)) return { kind: 'anchor', text: '', stop: null };

  const text = decodePercent(raw.slice(0, READING_LIMIT)).replace(/&(?:amp;)+/g, '&');
  if (raw.length <= READING_LIMIT) return { kind: 'state', text: withoutJunk(text), stop: null };

  const end = text.lastIndexOf('&');
  const stop = { before: text.slice(end + 1), length: raw.length };
  return { kind: 'state', text: text.slice(0, Math.max(end, 0)), stop };
}

/** A loop, since a pattern tied to the end alone takes quadratic time on a text full of points. */
function withoutJunk(text: string): string {
  let end = text.length;
  while (end > 0 && JUNK.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
