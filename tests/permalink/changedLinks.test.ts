import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#permalink';
import { reading } from '../support/models.ts';
import { boats } from '../support/vocabulary.ts';

const said = reading(
  { team: 'new', water: ['calm', 20], until: ['half-year', 5] },
  { kayak: { cost: 20 }, raft: { cost: 70 } },
);
const [path = '', fragment = ''] = writeAddress({
  decision: boats,
  page: { kind: 'pick', claim: 'kayak' },
  reading: said,
}).split('#');
const site = 'https://weighpoint.example';
const encoded = encodeURIComponent(fragment);

/** The fragment with another text for each “&”. */
const withAmpersand = (ampersand: string) => fragment.replaceAll('&', ampersand);
const withEquals = (equals: string) => fragment.replaceAll('=', equals);
/** The fragment with a gap in the middle of an id. */
const brokenBy = (gap: string) => fragment.replace('half-year', `half-ye${gap}ar`);

describe('a link that software changed is read completely and without a notice', () => {
  test.each<readonly [how: string, path: string, fragment: string]>([
    ['nothing was changed', path, fragment],
    ['“#” as %23', `${path}%23${fragment}`, ''],
    ['“#” as %2523', `${path}%2523${fragment}`, ''],
    ['all of it encoded', `${path}%23${encoded}`, ''],
    ['all of it encoded twice', `${path}%2523${encodeURIComponent(encoded)}`, ''],
    ['the fragment encoded', path, encoded],
    ['the fragment encoded three times', path, encodeURIComponent(encodeURIComponent(encoded))],
    ['“#” as an HTML reference', `${path}&#35;${fragment}`, ''],
    ['“#” lost', `${path}${fragment}`, ''],
    ['“#” as “*”', `${path}*${fragment}`, ''],
    ['“#” as “?”', `${path}?${fragment}`, ''],
    ['“#” twice', path, `#${fragment}`],
    ['“=” of mail, as =3D', path, withEquals('=3D')],
    ['soft line breaks of mail', path, withEquals('=3D').replace('half', 'ha=\r\nlf')],
    ['soft line breaks of which the browser took the line ends', path, withEquals('=3D').replace('half', 'ha=lf')],
    ['a soft line break alone', path, brokenBy('=\r\n')],
    ['a soft line break, encoded', path, brokenBy('=%0D%0A')],
    ['&amp;', path, withAmpersand('&amp;')],
    ['&amp; of &amp;', path, withAmpersand('&amp;amp;')],
    ['&#38;', path, withAmpersand('&#38;')],
    ['&#x26;', path, withAmpersand('&#x26;')],
    ['&#61;', path, withEquals('&#61;')],
    ['&equals;', path, withEquals('&equals;')],
    ['\\u0026', path, withAmpersand('\\u0026')],
    ['\\x26', path, withAmpersand('\\x26')],
    ['\\u0026, escaped again', path, withAmpersand('\\\\u0026')],
    ['backslashes before punctuation', path, fragment.replace(/[&=.-]/g, '\\$&')],
    ['a space before a part', path, fragment.replace('&until', '& until')],
    ['a space after a part', path, fragment.replace('&until', ' &until')],
    ['a space inside an id', path, brokenBy(' ')],
    ['a space as %20', path, brokenBy('%20')],
    ['a space as “+”', path, brokenBy('+')],
    ['a space that does not break', path, brokenBy('\u{A0}')],
    ['a line break inside an id', path, brokenBy('\n')],
    ['a line break as %0A', path, brokenBy('%0A')],
    ['a line break after “=”', path, fragment.replace('until=', 'until=\n')],
    ['a line break in a mail that is quoted', path, brokenBy('\r\n> > ')],
    ['line breaks everywhere', path, fragment.replace(/.{9}/g, '$&\n')],
    ['words after it', path, `${fragment} see you there`],
    ['words after a line break in it', path, `${brokenBy('\n')} see you there`],
    ['Japanese right after it', path, `${fragment}を見て`],
    ['a part in angle brackets', path, `${fragment}|the result>`],
    ['an HTML end', path, `${fragment}">the result</a>`],
    ['a Markdown end', path, `${fragment})**, and more`],
    ['an ellipsis at its end', path, `${fragment}…`],
    ['quotation marks of other languages', path, `${fragment}»`],
    ['quotation marks around it', path, `“${fragment}”`],
    ['a full stop of other languages', path, `${fragment}。`],
    ['a broken encoding at its end', path, `${fragment}%E2%80`],
    ['a zero-width space inside', path, brokenBy('\u{200B}')],
    ['a soft hyphen inside', path, brokenBy('\u{AD}')],
    ['a byte order mark before it', path, `\u{FEFF}${fragment}`],
    ['marks of direction around it', path, `\u{2066}${fragment}\u{2069}`],
    ['a zero-width space, encoded', path, brokenBy('%E2%80%8B')],
    ['hyphens that are none', path, fragment.replaceAll('-', '\u{2011}')],
    ['dashes for hyphens', path, fragment.replaceAll('-', '–')],
    ['signs of full width', path, withAmpersand('＆').replaceAll('=', '＝')],
    ['a campaign tag after “?”', path, `${fragment}?utm_source=x`],
    ['campaign tags after “&”', path, `${fragment}&utm_source=x&utm_medium=y.z`],
    ['a click id', path, `${fragment}&fbclid=IwAR0_x-Y`],
    ['a campaign tag in front', path, `utm_source=x&${fragment}`],
    ['a text fragment', path, `${fragment}:~:text=boats`],
    ['what mail protection adds', path, `${fragment}&data=05|02|me@example.org|a1&reserved=0`],
    ['ampersands doubled', path, withAmpersand('&&')],
    ['ampersands without end', path, `${fragment}&&&&&&`],
    ['semicolons for ampersands', path, withAmpersand(';')],
    ['the link twice, with a space', path, `${fragment} ${site}${path}#${fragment}`],
    ['the link twice, without one', path, `${fragment}${site}${path}#${fragment}`],
    ['its path and fragment twice', path, `${fragment}${path}#${fragment}`],
    ['its fragment twice', path, `${fragment}#${fragment}`],
    ['a link twice and encoded', path, `${fragment}${encodeURIComponent(`${site}${path}#${fragment}`)}`],
    ['the link and another one', path, `${fragment}${site}${path}#team=old&water=wild`],
    ['doubled slashes', '//boats//pick///kayak//', fragment],
    ['index.html', `${path}index.html`, fragment],
    ['Index.htm', `${path}Index.htm`, fragment],
    ['another case in the path', '/Boats/PICK/Kayak/', fragment],
    ['punctuation after the path', '/boats/pick/kayak).', fragment],
    ['a zero-width space in the path', '/boats/pick/ka%E2%80%8Byak/', fragment],
    ['capitals everywhere', '/BOATS/PICK/KAYAK/', fragment.toUpperCase()],
    ['a capital at the start', path, fragment.replace('sum', 'Sum')],
  ])('%s', (_, changedPath, changedFragment) => {
    expect(readAddress(changedPath, changedFragment, boats)).toMatchObject({
      page: { kind: 'pick', claim: 'kayak' },
      state: 'read',
      reading: said,
      notices: [],
    });
  });
});

test('a link in the path with a “#” in the middle gives a notice, and its end is not read alone', () => {
  for (const sign of ['%23', '?', '']) {
    const { notices, reading: found } = readAddress(
      `${path}${sign}sum=k1w6x&rev=3&team=new&kayak.cost=`,
      '#20&raft.cost=70',
      boats,
    );
    expect(notices.map(({ kind }) => kind)).toContain('wrong-sum');
    expect(found.choices['team']?.answer).toBe('new');
  }
});

test('an unknown part gives a notice, even if punctuation at the end was removed', () => {
  const { notices, reading: found } = readAddress(path, '#45&team=new&raft.cost=70”', boats);
  expect(found).toEqual(reading({ team: 'new' }, { raft: { cost: 70 } }));
  expect(notices).toEqual([{ kind: 'unknown-part', received: '45' }]);
});
