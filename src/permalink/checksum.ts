import { encodeSegment } from './percent.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Four characters by which a cut or a slip in `text` shows; one change in about a million stays unseen. It is FNV-1a
 * (Fowler, Noll, Vo; 32 bit) over the UTF-8 of `<decision id>#<text>`, its halves folded, the low 20 bits written five
 * at a time, most significant first. `text` is all that follows `sum=xxxx&`, percent-decoded. The bytes come by way of
 * percent-encoding, since the language itself has no encoder; lone surrogates become U+FFFD.
 */
export function checksum(decisionId: string, text: string): string {
  const bytes = encodeSegment(`${decisionId}#${text}`);
  let hash = OFFSET;
  for (let at = 0; at < bytes.length; at += 1) {
    const isEncoded = bytes[at] === '%';
    const byte = isEncoded ? Number.parseInt(bytes.slice(at + 1, at + 3), 16) : bytes.charCodeAt(at);
    hash = Math.imul(hash ^ byte, PRIME);
    if (isEncoded) at += 2;
  }
  hash ^= hash >>> 16;
  return [15, 10, 5, 0].map((shift) => ALPHABET.charAt((hash >>> shift) & 31)).join('');
}
