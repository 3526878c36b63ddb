import { encodeSegment } from '../percent.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Returns four characters that reveal a change in `text`; they miss about one change in a million. `text` is everything
 * after `sum=xxxx&`, percent-decoded. Algorithm: FNV-1a (Fowler, Noll, Vo; 32 bit) over the UTF-8 of
 * `<decision id>#<text>`, the two halves folded with XOR, then the low 20 bits in four groups of five, high bits first.
 */
export function checksum(decisionId: string, text: string): string {
  return sumOf(addText(startOfSum(decisionId), text));
}

/** Returns the state of a checksum before any text. */
export function startOfSum(decisionId: string): number {
  return addText(OFFSET, `${decisionId}#`);
}

/** Returns the state of a checksum after more text. Lone surrogates count as U+FFFD. */
export function addText(state: number, text: string): number {
  let hash = state;
  for (const character of text) {
    for (const byte of bytesOf(character)) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash;
}

/** Returns the UTF-8 bytes of a character. It decodes percent-encoding, because the language has no other encoder. */
function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const [, ...bytes] = encodeSegment(character).split('%');
  return bytes.map((byte) => Number.parseInt(byte, 16));
}

/** Returns the checksum of a state, as four characters. */
export function sumOf(state: number): string {
  const folded = state ^ (state >>> 16);
  return [15, 10, 5, 0].map((shift) => ALPHABET.charAt((folded >>> shift) & 31)).join('');
}
