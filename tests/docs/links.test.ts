import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decision as current } from '#content/decisions/go-vs-rust/index.ts';
import { readAddress, writeFragment, type Member, type Page, type Vocabulary } from '#permalink';
import { checksum } from '#permalink/fragment/checksum.ts';

/** The examples have revision 1; ids never change. */
const decision: Vocabulary = { ...current, revision: 1 };
const markdown = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8');

/** Returns the rows of every table with this heading, without backticks. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const tables = markdown.split('\n\n').filter((block) => block.startsWith(`| ${heading} |\n`));
  const rows = tables.flatMap((table) => table.trim().split('\n').slice(2));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

const words = (page: Page | undefined): string =>
  Object.values(page ?? {})
    .filter((word) => word !== null)
    .join(' ');
const read = (fragment: string) => readAddress('/go-vs-rust/', `#${fragment}`, decision);
const said = (fragment: string): string =>
  writeFragment(decision, read(fragment).reading).split('&').slice(2).join('&');

test.each([
  ['path | page', 9],
  ['changed path | page', 4],
  ['path | nearest page', 4],
  ['fragment as written | says', 3],
  ['fragment of a team as written | people', 2],
  ['fragment of a team | people | notice', 3],
  ['text | sum', 2],
  ['fragment | read as', 9],
  ['address | read as', 3],
  ['fragment | read as | notice', 12],
])('the examples of “%s” are found', (heading, least) => {
  expect(rowsUnder(heading).length).toBeGreaterThanOrEqual(least);
});

describe('paths', () => {
  test.each([...rowsUnder('path | page'), ...rowsUnder('changed path | page')])(
    '%s is the page “%s”',
    (path = '', page) => {
      const found = readAddress(path, '', decision).page;
      expect(found.kind === 'not-found' ? found.kind : words(found)).toBe(page);
    },
  );

  test.each(rowsUnder('path | nearest page'))('%s is not a page; “%s” is the nearest one', (path = '', page) => {
    const found = readAddress(path, '', decision).page;
    expect(found.kind === 'not-found' ? words(found.nearest[0]) : '').toBe(page);
  });
});

test.each(rowsUnder('fragment as written | says'))('%s is written like this', (fragment = '') => {
  const { reading, notices } = read(fragment);
  expect(notices).toEqual([]);
  expect(writeFragment(decision, reading)).toBe(fragment);
});

describe('teams', () => {
  const readTeam = (fragment: string) => readAddress('/go-vs-rust/team/', `#${fragment}`, decision);
  const people = (members: readonly Member[]): string =>
    members.map(({ name }, place) => name || `Person ${place + 1}`).join(', ');

  test.each(rowsUnder('fragment of a team as written | people'))(
    '%s is written like this, and names %s',
    (fragment = '', who) => {
      const { members, notices, reading } = readTeam(fragment);
      expect([people(members), notices]).toEqual([who, []]);
      expect(writeFragment(decision, reading, members)).toBe(fragment);
    },
  );

  test.each(rowsUnder('fragment of a team | people | notice'))('%s names %s, with %s', (fragment = '', who, said) => {
    const { members, notices } = readTeam(fragment);
    const kinds = notices.map((notice) =>
      notice.kind === 'in-member' ? `${notice.kind}: ${notice.notice.kind}` : notice.kind,
    );
    expect([people(members), kinds.join(', ')]).toEqual([who, said]);
  });
});

test.each(rowsUnder('text | sum'))('the sum of %s is %s', (text = '', sum) => {
  const [id = '', rest = ''] = text.split('#');
  expect(checksum(id, rest)).toBe(sum);
});

test.each(rowsUnder('fragment | read as'))('%s is read without a notice', (fragment = '', parts) => {
  expect(said(fragment)).toBe(parts);
  expect(read(fragment).notices).toEqual([]);
});

test.each(rowsUnder('address | read as'))('%s is read without a notice', (address = '', parts = '') => {
  const [path = '', fragment = ''] = address.split('#');
  const { notices, reading } = readAddress(path, fragment, decision);
  expect(writeFragment(decision, reading).split('&').slice(2).join('&')).toBe(parts);
  expect(notices).toEqual([]);
});

test.each(rowsUnder('fragment | read as | notice'))(
  '%s is read as %s, with the notice %s',
  (fragment = '', parts, kinds) => {
    expect(said(fragment)).toBe(parts);
    expect(
      read(fragment)
        .notices.map(({ kind }) => kind)
        .join(', '),
    ).toBe(kinds);
  },
);
