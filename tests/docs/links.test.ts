import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Decision, loadDecision, loadPastDecision } from '#content';
import { pastRevisionIn, readAddress, writeFragment, type Member, type Page, type Vocabulary } from '#permalink';
import { checksum } from '#permalink/fragment/checksum.ts';

const today = await loadDecision('go-vs-rust');
/** The examples have revision 1, and are read as they were then. */
const decision: Vocabulary = unmarked((await loadPastDecision(today, 1)) ?? today);

/** Returns a past revision as the decision that it was. */
function unmarked({ asItWas: _asItWas, ...then }: Decision): Decision {
  return { ...then, aliases: today.aliases ?? [] };
}

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

/** The made-up decision, whose revision 1 is only in the archive. */
const revised = await loadDecision('bike-taxi-tram');

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
  ['fragment of an older link | read today as | notice', 4],
  ['fragment of revision 1 | shown with', 3],
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

describe('older links', () => {
  const readToday = (fragment: string) => readAddress('/bike-taxi-tram/pick/bike/', `#${fragment}`, revised);

  test.each(rowsUnder('fragment of an older link | read today as | notice'))(
    '%s is read as %s, with the notice %s',
    (fragment = '', parts, kinds) => {
      const { notices, reading } = readToday(fragment);
      expect(writeFragment(revised, reading).split('&').slice(2).join('&')).toBe(parts);
      const others = notices.map(({ kind }) => kind).filter((kind) => kind !== 'unknown-revision');
      expect(others.join(', ')).toBe(kinds);
    },
  );

  test.each(rowsUnder('fragment of revision 1 | shown with'))('%s is shown with %s', (fragment = '', shown) => {
    const asked = pastRevisionIn('/bike-taxi-tram/pick/bike/', `#${fragment}`);
    const isPast = asked !== null && asked < revised.revision;
    expect(isPast ? `revision ${asked}, as it was` : `revision ${revised.revision}`).toBe(shown);
  });
});
