import { encodeSegment } from './percent.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Four characters by which a cut or a slip in `text` shows; one change in about a million stays unseen. It is FNV-1a
 * (Fowler, Noll, Vo; 32 bit) over the UTF-8 of `<decision id>#<text>`, its halves folded, the low 20 bits written five
 * at a time, most significant first. `text` is all that follows `sum=xxxx&`, percent-decoded.
 */
export function checksum(decisionId: string, text: string): string {
  let hash = OFFSET;
  for (const byte of utf8(`${decisionId}#${text}`)) hash = Math.imul(hash ^ byte, PRIME);
  hash ^= hash >>> 16;
  return [15, 10, 5, 0].map((shift) => ALPHABET.charAt((hash >>> shift) & 31)).join('');
}

/** By way of percent-encoding, since the language itself has no encoder; lone surrogates become U+FFFD. */
function utf8(text: string): readonly number[] {
  return Array.from(encodeSegment(text).matchAll(/%..|./g), ([piece]) =>
    piece.length === 1 ? piece.charCodeAt(0) : Number.parseInt(piece.slice(1), 16),
  );
}
