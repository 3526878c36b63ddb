/**
 * Writes `links.json` once: links about the boats as chat, mail, HTML, shortened and careless hands make them, each
 * with what is to be read from it. The file is frozen: it outlives changes of the reader and of this generator, and
 * lines may only be added. To start it anew, delete it and run `node scripts/run.mjs tests/permalink/junk/generate.ts`.
 */
import { writeFileSync } from 'node:fs';
import { checksum } from '#permalink/checksum.ts';
import { understood } from './understood.ts';

/** How a link was mangled, the fragment as received, and the text that it amounts to where tools only dressed it up. */
type Mangled = readonly [how: string, fragment: string, amountsTo?: string];

const text = 'rev=3&team=new&water=calm.x2&until=half-year.x0.5&kayak.cost=20&raft.cost=70';
const link = `sum=${checksum('boats', text)}&${text}`;
const parts = link.split('&');
const positions = Array.from(link, (_, position) => position);

function replaced(part: string, by: string): string {
  return link.replace(part, () => by);
}

const cuts = positions.map((end): Mangled => [
  `cut after ${end} characters`,
  link.slice(0, end),
  link.slice(0, end).replace(/\.$/, ''),
]);

const lost = positions
  .filter((position) => position % 2 === 0)
  .map((position): Mangled => [`character ${position} lost`, link.slice(0, position) + link.slice(position + 1)]);

const swapped = positions
  .filter((position) => position % 4 === 1)
  .map((position): Mangled => {
    const [one = '', other = ''] = link.slice(position, position + 2);
    return [
      `characters ${position} and ${position + 1} swapped`,
      link.slice(0, position) + other + one + link.slice(position + 2),
    ];
  });

const doubled: readonly Mangled[] = [
  ...parts.map((part): Mangled => [`${part} twice alike`, `${link}&${part}`]),
  ...parts.map((part): Mangled => [`${part} and a broken copy`, `${link}&${part.slice(0, -1)}`]),
  ['two answers to one question', `${link}&team=old`],
  ['two answers to one question, by its name of before', `${link}&crew=old`],
  ['the same answer by names of before', `${link}&crew=new&water=still.x2.0`],
  ['two importances', `${link}&water=calm.x3`],
  ['two own values', `${link}&canoe.cost=21`],
  ['two revisions', `${link}&rev=2`],
  ['two sums', `sum=0000&${link}`],
  ['the whole link twice', `${link}&${link}`],
  ['the whole link twice, with its mark', `${link}#${link}`],
];

const cases: readonly Mangled[] = [
  ['all in capitals', link.toUpperCase()],
  ...parts.map((part): Mangled => [`${part} in capitals`, replaced(part, part.toUpperCase())]),
  ...['Sum', 'Rev', 'Team', 'Water', 'Until'].map((key): Mangled => [
    `${key} with a capital`,
    replaced(key.toLowerCase(), key),
  ]),
  ['an answer with a capital', replaced('new', 'New')],
  ['a capital X', replaced('.x2', '.X2')],
];

const percent = (characters: RegExp, all = link): string =>
  all.replace(characters, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

const encoded: readonly Mangled[] = [
  ['percent-encoded as one component', encodeURIComponent(link), link],
  ['percent-encoded, in small letters', encodeURIComponent(link).toLowerCase(), link],
  ['all characters percent-encoded', percent(/./g), link],
  ...['&', '=', '\\.', '-', 'a', '[0-9]'].map((each): Mangled => [
    `“${each}” percent-encoded`,
    percent(new RegExp(each, 'g')),
    link,
  ]),
  ...[2, 3, 4].map((times): Mangled => {
    const often = Array.from({ length: times }).reduce<string>((all) => encodeURIComponent(all), link);
    const decoded = decodeURIComponent(often);
    return [`percent-encoded ${times} times`, often, decoded];
  }),
  ...['&', '-', '\\.'].map((each): Mangled => {
    const once = percent(new RegExp(each, 'g'));
    return [`“${each}” percent-encoded twice`, once.replaceAll('%', '%25'), once];
  }),
  ...['%', '%2', '%zz', '%C3', '%ED%A0%80', '%FF%FE'].map((broken): Mangled => [
    `broken encoding ${broken} at the end`,
    link + broken,
  ]),
  ...['%', '%C3'].map((broken): Mangled => [`broken encoding ${broken} inside`, replaced('calm', `ca${broken}lm`)]),
];

const sight = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const unicode: readonly Mangled[] = [
  '\u{AD}',
  '\u{200B}',
  '\u{FEFF}',
  '\u{202E}',
  '\u{301}',
  'é',
  '船',
  '🛶',
  '’',
  '…',
  '‐',
].flatMap((character): readonly Mangled[] => [
  [`${sight(character)} inside an answer`, replaced('calm', `ca${character}lm`)],
  [`${sight(character)} inside a key`, replaced('water', `wa${character}ter`)],
  [`${sight(character)} at the end`, link + character],
]);

const lookalikes: readonly Mangled[] = [
  ['a Cyrillic е in an answer', replaced('new', 'nеw')],
  ['full-width digits', replaced('=20', '=２０')],
  ['a full-width equals sign', replaced('team=', 'team＝')],
  ['a full-width ampersand', replaced('&water', '＆water')],
  ['a dash for a hyphen', replaced('half-year', 'half–year')],
  ['a comma for the decimal point', replaced('x0.5', 'x0,5')],
  ['a multiplication sign for x', replaced('.x2', '.×2')],
  ['Arabic digits', replaced('x2', 'x٢')],
];

const long: readonly Mangled[] = [
  ['4,000 letters as an answer', replaced('new', 'n'.repeat(4000))],
  ['4,000 letters as a key', `${link}&${'k'.repeat(4000)}=new`],
  ['4,000 digits', replaced('=20', `=${'2'.repeat(4000)}`)],
  ['4,000 points', `${link}${'.'.repeat(4000)}`, link],
  ['4,000 ampersands', `${link}${'&'.repeat(4000)}`],
  ['4,000 equals signs', `${link}${'='.repeat(4000)}`],
  ['4,000 percent signs', `${link}&${'%'.repeat(4000)}`],
  ['a part 400 times', `${link}${'&team=new'.repeat(400)}`],
];

const inherited: readonly Mangled[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
].flatMap((name): readonly Mangled[] => [
  [`${name} as a question`, `${link}&${name}=new`],
  [`${name} as an answer`, replaced('new', name)],
  [`${name} as an option`, `${link}&${name}.cost=1`],
  [`${name} as a factor`, `${link}&kayak.${name}=1`],
]);

const punctuation = [...Array.from('.,;:!?)]>"\'*_~'), '...', ').', '**', '">', '?!', '_)'];

const markup: readonly Mangled[] = [
  ...punctuation.map((end): Mangled => [`${end} at the end`, link + end, link]),
  ...['%29', '%22', '%2A', '%7E.', '%5D)'].map((end): Mangled => [`${end} at the end`, link + end, link]),
  ...['"', '<', '(', '[', '*', '_', '“'].map((start): Mangled => [`${start} at the start`, start + link]),
  ['& written as &amp;', link.replaceAll('&', '&amp;'), link],
  ['& written as &amp;, escaped again', link.replaceAll('&', '&amp;amp;'), link],
  ['& written as &amp;, percent-encoded', encodeURIComponent(link.replaceAll('&', '&amp;')), link],
  ['one & written as &amp;', replaced('&water', '&amp;water'), link],
  ['& written as &#38;', link.replaceAll('&', '&#38;')],
  ['& written as &#x26;', link.replaceAll('&', '&#x26;')],
  ['& written as &amp without its semicolon', link.replaceAll('&', '&amp')],
  ['= written as &#61;', link.replaceAll('=', '&#61;')],
  ['= written as =3D, as in mail', link.replaceAll('=', '=3D')],
  ...['&quot;', '&gt;', '&#39;', '&nbsp;'].map((end): Mangled => [
    `${end} at the end`,
    link + end,
    link + end.slice(0, -1),
  ]),
  ['the rest of a tag', `${link}">boats</a>`, `${link}">boats</a`],
  ['a tag inside', replaced('new', '<b>new</b>')],
  ['a Markdown link', `${link}) and [another](https://example.org)`, `${link}) and [another](https://example.org`],
  ['Markdown emphasis around a key', replaced('water', '*water*')],
];

const chat: readonly Mangled[] = [
  ...['\n', '\r\n', '\t', ' ', '%20', '%0A', '+', '\u{A0}'].flatMap((blank): readonly Mangled[] => {
    const read = blank.startsWith('%') ? decodeURIComponent(blank) : blank;
    const name = JSON.stringify(blank);
    return [
      [`${name} inside an answer`, replaced('calm', `ca${blank}lm`), replaced('calm', `ca${read}lm`)],
      [`${name} before an ampersand`, replaced('&water', `${blank}&water`), replaced('&water', `${read}&water`)],
      [`${name} after an ampersand`, replaced('&water', `&${blank}water`), replaced('&water', `&${read}water`)],
      [`${name} at the end`, link + blank, link + read],
    ];
  }),
  ['a word after it', `${link} see you there`],
  ['a tracking parameter', `${link}&utm_source=chat`],
  ['another tracking parameter', `${link}&fbclid=abc123`],
  ['a text fragment', `${link}:~:text=boats`],
  ['two marks', `##${link}`, `#${link}`],
  ['a question mark for the first ampersand', replaced('&rev', '?rev')],
  ['semicolons for ampersands', link.replaceAll('&', ';')],
  ['colons for equals signs', link.replaceAll('=', ':')],
  ['smart quotes around it', `“${link}”`],
  ['dots for the middle, as shortened by a chat', `${link.slice(0, 30)}...${link.slice(-10)}`],
  ['cut and an ellipsis put', `${link.slice(0, 40)}…`],
  ['cut and three dots put', `${link.slice(0, 40)}...`, link.slice(0, 40)],
  ['ampersands doubled', link.replaceAll('&', '&&')],
  ['the sum alone', link.slice(0, 8)],
  ['without its sum', text],
  ['without its sum and revision', text.slice(6)],
  ['with the sum at the end', `${text}&${link.slice(0, 8)}`],
  ['parts in another order', [...parts].toReversed().join('&')],
];

const values: readonly Mangled[] = [
  ...['101', '-1', '1.5', '020', '1e1', '', ' 20', '0x14', 'NaN'].map((value): Mangled => [
    `“${value}” as an own value`,
    replaced('=20', `=${value}`),
  ]),
  ...['x13', 'x12.1', 'x-1', 'x', 'x2.', 'x2.55', '2', 'x02'].map((times): Mangled => [
    `“${times}” as an importance`,
    replaced('x2', times),
  ]),
  ...['0', '2', '4', '03', '3.0', 'three', ''].map((revision): Mangled => [
    `“${revision}” as a revision`,
    replaced('rev=3', `rev=${revision}`),
  ]),
  ...[
    'sails=red',
    'team.new',
    'tug.cost=1',
    'kayak.mass=1',
    'kayak.cost.now=1',
    '=',
    '=new',
    'member=Ann_team.new',
    'fact=kayak-cost',
  ].map((part): Mangled => [`“${part}” added`, `${link}&${part}`]),
];

const all = [
  cuts,
  lost,
  swapped,
  doubled,
  cases,
  encoded,
  unicode,
  lookalikes,
  long,
  inherited,
  markup,
  chat,
  values,
].flat();

const lines = all.map(([how, fragment, amountsTo = fragment]) => {
  const isAnchor = !/=|%3d/i.test(encodedOnce(fragment));
  return JSON.stringify({ how, ...(isAnchor ? { kept: '', notices: [] } : understood(amountsTo)), fragment });
});

function encodedOnce(fragment: string): string {
  return fragment.includes('%25') ? encodedOnce(fragment.replaceAll('%25', '%')) : fragment;
}

const about =
  'Mangled links about the boats of tests/support/vocabulary.ts: how each was mangled, the answers and own values that must still be read (one line, sorted) and exactly the kinds of notices that must appear. No notice is right where nothing is missing (punctuation at the end, &amp;, percent-encoding, parts said twice alike or in another order without a sum) and where nothing tells that a link was meant (no “=” left). Append only.';

writeFileSync(
  new URL('./links.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(about)},\n  "links": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`,
  { flag: 'wx' },
);
