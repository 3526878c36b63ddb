import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksIn, writeAddress } from '#permalink';
import { reading } from '../support/models.ts';
import { runs } from '../support/runs.ts';
import { boats } from '../support/vocabulary.ts';

const site = 'https://weighpoint.example';
const claim = { kind: 'pick', claim: 'raft' } as const;
const ana = reading({ team: 'new', water: 'calm' });
const bo = reading({ team: 'old', until: 'half-year' }, { kayak: { cost: 30 } });
const cy = reading({ water: ['wild', 20] });
const [A = '', B = '', C = ''] = [ana, bo, cy].map(
  (each) => `${site}${writeAddress({ decision: boats, page: claim, reading: each })}`,
);
const fragmentOf = (link: string) => link.slice(link.indexOf('#') + 1);
const team = `${site}${writeAddress({
  decision: boats,
  page: { kind: 'team' },
  reading: reading({}),
  members: [
    { name: 'Zoë', reading: ana },
    { name: '', reading: bo },
  ],
})}`;

const readingsIn = (text: string) => linksIn(text, boats).map((link) => link.reading);

describe('all links of a text are found', () => {
  test.each([
    ['on two lines', `${A}\n${B}`],
    ['on lines that a field put together', `${A}${B}`],
    ['with a space', `${A} ${B}`],
    ['with a comma', `${A}, ${B}`],
    ['in brackets', `<${A}>; <${B}>`],
    ['with words', `Hello! Mine is ${A}. Yours was ${B}, was it not?`],
    ['without the name of the site', `${A.replace(site, '')}\n${B.replace(site, '')}`],
    ['without protocol', `${A.slice(8)} and ${B.slice(8)}`],
    ['as fragments', `#${fragmentOf(A)}\n#${fragmentOf(B)}`],
    ['as fragments without their marks', `${fragmentOf(A)}\n${fragmentOf(B)}`],
    ['one as a fragment', `${A}\n#${fragmentOf(B)}`],
    ['broken into lines', `${A.replace('&water', '\n&wat\ner')}\n\n${B.replace('/pick', '/\npick')}`],
    ['of a base path', `${A.replace('/boats', '/sub/boats')} ${B.replace('/boats', '/sub/boats')}`],
  ])('%s', (_, text) => {
    expect(readingsIn(text)).toEqual([ana, bo]);
    expect(linksIn(text, boats).flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('three', () => {
    expect(readingsIn(`${A}\n${B}\n${C}`)).toEqual([ana, bo, cy]);
  });

  test('of a team and of a result', () => {
    const [first, second] = linksIn(`${team}\n${C}`, boats);
    expect(first?.members.map(({ name }) => name)).toEqual(['Zoë', '']);
    expect(second?.reading).toEqual(cy);
  });

  test('of a team alone, without its path', () => {
    expect(linksIn(`#${fragmentOf(team)}`, boats)).toMatchObject([{ members: [{ name: 'Zoë' }, {}], notices: [] }]);
  });

  test('a whole link next to a damaged one', () => {
    const [first, second, ...others] = linksIn(`${A.replace('new', 'nwe')} ${B}`, boats);
    expect(first?.notices.map(({ kind }) => kind)).toEqual(['wrong-sum', 'unknown-answer']);
    expect(second).toMatchObject({ reading: bo, notices: [] });
    expect(others).toEqual([]);
  });
});

describe('a link inside mail protection, redirects, chats and markup', () => {
  const encoded = encodeURIComponent(A);
  test.each([
    [
      'Safe Links',
      `https://eur03.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7Cme%40x.org&reserved=0`,
    ],
    ['a redirect', `https://www.google.com/url?q=${encoded}&sa=D&source=docs`],
    ['a redirect with the link as it is', `https://www.google.com/url?q=${A}`],
    ['a wrapper with an address of its own after it', `https://link.example/a?a=${encoded}&c=E,1,x_Y-z&typo=1`],
    [
      'URL Defense, version 2',
      `https://urldefense.proofpoint.com/v2/url?u=${encoded.replaceAll('-', '%2D').replaceAll('%', '-').replaceAll('-2F', '_')}&d=DwMFaQ&c=x`,
    ],
    ['URL Defense, version 3', `https://urldefense.com/v3/__${A.replace('#', '*')}__;Iw!!abc$`],
    ['Slack', `<${A}|the result>`],
    ['Slack, with the link again', `<${A}|${A}>`],
    ['Slack, with the link cut', `<${A}|${A.slice(0, 60)}…>`],
    ['Markdown', `[the result](${A})`],
    ['Markdown, with the link again', `[${A}](${A})`],
    ['Markdown, with the link cut', `[${A.slice(0, 60)}…](${A})`],
    ['HTML', `<a href="${A.replaceAll('&', '&amp;')}">${A.replaceAll('&', '&amp;')}</a>`],
    ['mail as text', `${A} <${A}>`],
    ['JSON', JSON.stringify({ text: `see ${A}` }).replaceAll('&', '\\u0026')],
    ['%23', A.replace('#', '%23')],
    ['a link in a sentence', `(see ${A}).`],
  ])('%s: it is found once, without a notice', (_, text) => {
    const links = linksIn(text, boats);
    expect(links.map((link) => link.reading)).toEqual([ana]);
    expect(links[0]?.notices).toEqual([]);
  });
});

describe('other texts have no link to the decision', () => {
  test.each([
    '',
    ' ',
    'hello',
    'hello = world',
    'https://example.org/',
    'https://example.org/#team=new',
    '/ships2/#team=new',
  ])('“%s”', (text) => {
    expect(linksIn(text, boats)).toEqual([]);
  });

  test('a link to another site is found if its sum is right for the decision', () => {
    expect(readingsIn(`https://example.org/x/#${fragmentOf(A)}`)).toEqual([ana]);
  });

  test('a link without answers is found', () => {
    expect(linksIn(`${site}/boats/`, boats)).toMatchObject([{ state: 'none' }]);
    expect(linksIn('#x=y', boats)).toMatchObject([{ state: 'unreadable' }]);
  });
});

test('the same link on two lines is found twice', () => {
  expect(readingsIn(`${A}\n${A}`)).toEqual([ana, ana]);
  expect(readingsIn(`${A}, ${A}`)).toEqual([ana, ana]);
});

test('any text gives a result', () => {
  const pieces = [
    A,
    B,
    team,
    site,
    '/boats/',
    '#',
    'sum=',
    '&',
    '<',
    '>',
    '|',
    '](',
    ' ',
    '\n',
    'team=new',
    'http://',
    '%',
  ];
  const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 9 })));
  fc.assert(
    fc.property(anyText, (some) => {
      for (const { state, notices } of linksIn(some.join(''), boats)) {
        expect(state === 'unreadable' && notices.length === 0).toBe(false);
      }
    }),
    runs,
  );
});

test('a long text is read quickly', () => {
  const begin = performance.now();
  for (const flood of [A, '#', 'https://', '/boats/', 'sum=0000&', 'team=new ', '\\', '%25', '<', 'a']) {
    linksIn(flood.repeat(200_000 / flood.length), boats);
  }
  expect(performance.now() - begin).toBeLessThan(20_000);
});
