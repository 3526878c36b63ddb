/** One percent-encoded character of UTF-8, one to four bytes long. */
const CHARACTER = new RegExp(
  [
    '%[0-7][0-9a-f]',
    '%[cd][0-9a-f]%[89ab][0-9a-f]',
    '%e[0-9a-f](?:%[89ab][0-9a-f]){2}',
    '%f[0-7](?:%[89ab][0-9a-f]){3}',
  ].join('|'),
  'gi',
);

/** Percent-decodes UTF-8 once. Broken sequences stay as they are. Never throws. */
export function decodePercent(text: string): string {
  return text.replace(CHARACTER, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** Percent-encodes a segment of a path. Lone surrogates become “�”. Never throws. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\u{FFFD}'));
}
