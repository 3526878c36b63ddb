import { encodeSegment } from './percent.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Returns the four characters that show a cut or a slip in `text`; about one change in a million goes unseen. They are
 * FNV-1a (Fowler, Noll, Vo; 32 bit) over the UTF-8 of `<decision id>#<text>`, with its halves folded and the low 20 bits
 * written five at a time, most significant first. `text` is all that follows `sum=xxxx&`, percent-decoded.
 */
export function checksum(decisionId: string, text: string): string {
  return sumOf(addText(startOfSum(decisionId), text));
}

/** Returns the state of a sum before the first character of the text. */
export function startOfSum(decisionId: string): number {
  return addText(OFFSET, `${decisionId}#`);
}

/** Returns the state of a sum after more text; lone surrogates count as U+FFFD. */
export function addText(state: number, text: string): number {
  let hash = state;
  for (const character of text) {
    for (const byte of bytesOf(character)) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash;
}

/** Returns the bytes of a character in UTF-8. They come by way of percent-encoding: the language has no other encoder. */
function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const [, ...bytes] = encodeSegment(character).split('%');
  return bytes.map((byte) => Number.parseInt(byte, 16));
}

/** Returns the four characters of a state. */
export function sumOf(state: number): string {
  const folded = state ^ (state >>> 16);
  return [15, 10, 5, 0].map((shift) => ALPHABET.charAt((folded >>> shift) & 31)).join('');
}
