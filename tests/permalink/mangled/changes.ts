import type { Random } from './random.ts';

/** A change to the text of a link. */
export type Change = (text: string, random: Random) => string;

const GAPS = [' ', '\n', '\r\n', '\t', '\u{A0}', '%20', '%0A', '+', '\u{200B}', '\u{AD}', '\u{FEFF}', '\n> '];
const ENDS = [
  '.',
  ')',
  '>',
  '…',
  '»',
  '”',
  '。',
  '」',
  ' and more',
  '&utm_source=mail',
  '?fbclid=a1_B-2',
  '&data=05|1',
  '`',
];
const BEGINNINGS = ['<', '“', '(', 'See ', 'href="', '[the result](', '\u{2066}'];
const CHARACTERS = ['a', 'é', '7', '=', '&', '.', '-', '_', '%', '#', '/', ' ', '\\', '\u{202E}', '\u{D800}'];

function encodedBy(pattern: RegExp, encode: (sign: string) => string): Change {
  return (text) => text.replace(pattern, encode);
}

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');

/** Changes by software. None of them removes an answer. */
export const SOFTWARE: Readonly<Record<string, Change>> = {
  'percent-encodes it': (text) =>
    encodeURIComponent(text.replace(/\p{Cs}/gu, '�'))
      .replaceAll('%2F', '/')
      .replaceAll('%3A', ':'),
  'percent-encodes “#”': (text) => text.replaceAll('#', '%23'),
  'percent-encodes “%”': (text) => text.replaceAll('%', '%25'),
  'writes it as HTML': encodedBy(/&(?!amp;)/g, () => '&amp;'),
  'writes signs as numbers of HTML': encodedBy(/[&=]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'writes it as JSON': encodedBy(/[&=<>]/g, (sign) => `\\u00${hex(sign)}`),
  'puts backslashes before signs': encodedBy(/[&=._#-]/g, (sign) => `\\${sign}`),
  'writes it as mail': encodedBy(/=/g, () => '=3D'),
  'breaks its lines': (text, { below }) => {
    const width = 20 + below(60);
    return text.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
  },
  'puts a gap into it': (text, { below, oneOf }) => {
    const at = below(text.length);
    return text.slice(0, at) + oneOf(GAPS) + text.slice(at);
  },
  'puts something after it': (text, { oneOf }) => text + oneOf(ENDS),
  'puts something before it': (text, { oneOf }) => oneOf(BEGINNINGS) + text,
  'writes it twice': (text, { oneOf }) => text + oneOf(['', ' ', '|', '](', '">']) + text,
  'makes its hyphens longer': encodedBy(/-/g, () => '–'),
  'doubles its slashes': encodedBy(/(?<!\/)\/(?=[a-z])/g, () => '//'),
};

/** Changes that destroy something. */
export const DAMAGE: Readonly<Record<string, Change>> = {
  'its end is cut off': (text, { below }) => text.slice(0, below(text.length)),
  'its beginning is cut off': (text, { below }) => text.slice(below(text.length)),
  'a part is lost': (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(12));
  },
  'a part comes twice': (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at + 1 + below(12)) + text.slice(at);
  },
  'a character is replaced': (text, { below, oneOf }) => {
    const at = below(text.length);
    return text.slice(0, at) + oneOf([...CHARACTERS, String.fromCharCode(below(0x3000))]) + text.slice(at + 1);
  },
  'a character is inserted': (text, { below, oneOf }) => {
    const at = below(text.length);
    return text.slice(0, at) + oneOf(CHARACTERS) + text.slice(at);
  },
  'two characters change places': (text, { below }) => {
    const at = below(text.length - 1);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  },
  'another answer is put in by hand': (text, { oneOf }) => {
    const [one, other] = oneOf([
      ['new', 'old'],
      ['calm', 'wild'],
      ['half-year', 'year'],
      ['0', '1'],
      ['x2', 'x3'],
    ]);
    return text.replace(one ?? '', other ?? '');
  },
};
