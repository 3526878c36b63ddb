import { decodePercent } from '../percent.ts';

/** A change that software makes to links, and the way to undo it. */
interface Repair {
  readonly name: string;
  /** A changed text and the original. */
  readonly example: readonly [changed: string, meant: string];
  /** Undoes the change. A text without the change stays as it is. */
  readonly undo: (text: string) => string;
}

/** The names in HTML of characters that links have. */
const NAMED = new Map([
  ['amp', '&'],
  ['colon', ':'],
  ['equals', '='],
  ['gt', '>'],
  ['hyphen', '-'],
  ['lowbar', '_'],
  ['lt', '<'],
  ['num', '#'],
  ['percnt', '%'],
  ['period', '.'],
  ['quest', '?'],
  ['quot', '"'],
  ['sol', '/'],
]);

/** All repairs, in the order in which they are tried. They do not change a link that arrived intact. */
export const REPAIRS: readonly Repair[] = [
  {
    name: 'line breaks inside percent-encoding',
    example: ['member=%C5%\r\n8 1i%C3\n%A9', 'member=%C5%81i%C3%A9'],
    undo: (text) =>
      text.replace(/%\s*([0-9a-f])\s*([0-9a-f])/gi, '%$1$2').replace(/(%[0-9a-f]{2})\s+(?=%[89ab][0-9a-f])/gi, '$1'),
  },
  { name: 'percent-encoding', example: ['team%3Dnew', 'team=new'], undo: decodePercent },
  { name: 'HTML references', example: ['team&equals;new&amp;water&#61;calm', 'team=new&water=calm'], undo: fromHtml },
  {
    name: 'escapes of JSON and scripts',
    example: ['team=new\\u0026water=calm', 'team=new&water=calm'],
    undo: fromJson,
  },
  {
    name: 'backslashes before punctuation',
    example: ['until=half\\-year', 'until=half-year'],
    undo: (text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  },
  {
    name: 'marks of quoted mail',
    example: ['until=half\n> > -year', 'until=half\n -year'],
    undo: (text) => text.replace(/([\r\n])(?:[ \t]*>)+/g, '$1'),
  },
  {
    name: 'quoted-printable mail',
    example: ['until=3Dhalf=\r\n=2Dyear', 'until=half-year'],
    undo: fromQuotedPrintable,
  },
  {
    name: 'soft line breaks of mail',
    example: ['until=half=\r\n-year', 'until=half-year'],
    undo: (text) => text.replace(/=[ \t]*[\r\n]+/g, ''),
  },
  {
    name: 'mail protection that encodes with hyphens',
    example: ['_boats_pick_kayak_-23team-3Dnew-26until-3Dhalf-2Dyear', '/boats/pick/kayak/#team=new&until=half-year'],
    undo: fromHyphens,
  },
  {
    name: 'invisible characters',
    example: ['until=half\u{200B}-\u{AD}year', 'until=half-year'],
    undo: (text) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
  },
  {
    name: 'dashes for hyphens',
    example: ['until=half–year', 'until=half-year'],
    undo: (text) => text.replace(/[\u2010-\u2015\u2212]/g, '-'),
  },
  {
    name: 'signs and digits of full width',
    example: ['until＝half－year＆raft.cost=１０', 'until=half-year&raft.cost=10'],
    undo: (text) =>
      text.replace(/[＃％＆－．／０-９：＝？＿]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  },
  {
    name: 'accents on their own',
    example: ['member=Zoe\u{308}_team.new', 'member=Zoë_team.new'],
    // A few at a time, because the time grows with the square of their number.
    undo: (text) => text.replace(/\p{L}\p{M}{1,4}/gu, (letter) => letter.normalize('NFC')),
  },
];

/** Characters that software puts into links: spaces, line breaks, `+` for a space, `>` before quoted lines. */
export const GAPS = /[\s+>]+/g;

/** The number of changes on top of each other that are undone. */
const MOST_LAYERS = 5;

/**
 * Returns all different versions of a text: as it arrived, then after each repair, until no repair changes it. Then the
 * repairs are applied again without spaces and line breaks, because these may stand inside an encoded character.
 */
export function versionsOf(text: string): readonly string[] {
  const withoutGapsAfter = repairs(withoutGaps(repaired(text)));
  return [...new Set([...repairs(text), ...repairs(withoutGaps(text)), ...withoutGapsAfter])];
}

function repairs(text: string): readonly string[] {
  const versions = [text];
  let last = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const before = last;
    for (const { undo } of REPAIRS) {
      last = undo(last);
      versions.push(last);
    }
    if (last === before) break;
  }
  return versions;
}

/** Removes {@link GAPS} from a text. */
export function withoutGaps(text: string): string {
  return text.replace(GAPS, '');
}

/** Applies all repairs to a text. */
export function repaired(text: string): string {
  return repairs(text).reduce((_, version) => version);
}

function fromHtml(text: string): string {
  return text
    .replace(/&(?:amp;)+/g, '&')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string | undefined) =>
      asciiOr(whole, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&([a-z]{2,6});/g, (whole, name: string) => NAMED.get(name) ?? whole);
}

function fromJson(text: string): string {
  return text.replace(/\\{1,4}(?:u00|x)([2-7][0-9a-f])/gi, (whole, hex: string) =>
    asciiOr(whole, Number.parseInt(hex, 16)),
  );
}

/** In such a mail each “=” of the link is written “=3D”, so any other “=” belongs to the mail. */
function fromQuotedPrintable(text: string): string {
  if (!text.includes('=3D')) return text;
  return text
    .replace(/=(?![0-9A-F]{2})[ \t]*[\r\n]*/g, '')
    .replace(/=([2-7][0-9A-F])/g, (whole, hex: string) => asciiOr(whole, Number.parseInt(hex, 16)));
}

/** In such a link “=” is written “-3D”, “/” is written “_”, and other signs get a hyphen as well. */
function fromHyphens(text: string): string {
  if (!text.includes('-3D')) return text;
  return text
    .replaceAll('_', '/')
    .replace(/-([2-7][0-9A-F])/g, (whole, hex: string) => asciiOr(whole, Number.parseInt(hex, 16)));
}

function asciiOr(whole: string, code: number): string {
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : whole;
}
