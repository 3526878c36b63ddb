import { describe, expect, test } from 'vitest';
import { pageSegments, writePage, type Page } from '#permalink/path/page.ts';
import { decisionIdIn, readPage } from '#permalink/path/path.ts';
import { boats } from '../../support/vocabulary.ts';

const pages: readonly [string, Page][] = [
  ['/boats/', { kind: 'article' }],
  ['/boats/ask/', { kind: 'ask', question: null }],
  ['/boats/ask/water/', { kind: 'ask', question: 'water' }],
  ['/boats/pick/kayak/', { kind: 'pick', claim: 'kayak' }],
  ['/boats/pick/toss-up/', { kind: 'pick', claim: 'toss-up' }],
  ['/boats/pick/none-fits/', { kind: 'pick', claim: 'none-fits' }],
  ['/boats/compare/raft/kayak/', { kind: 'compare', left: 'raft', right: 'kayak' }],
  ['/boats/compare/raft/raft/', { kind: 'compare', left: 'raft', right: 'raft' }],
  ['/boats/team/', { kind: 'team' }],
];

describe('a page and its path', () => {
  test.each(pages)('%s', (path, page) => {
    expect(writePage(boats, page)).toBe(path);
    expect(readPage(path, boats)).toEqual(page);
    expect(readPage(path.slice(0, -1), boats)).toEqual(page);
  });
});

test.each<readonly [path: string, page: Page]>([
  ['/Boats/pick/raft/', { kind: 'pick', claim: 'raft' }],
  ['/boats/ask/Water/', { kind: 'ask', question: 'water' }],
  ['/boats/ASK/', { kind: 'ask', question: null }],
  ['/boats/team/index.html', { kind: 'team' }],
  ['/boats/index.htm', { kind: 'article' }],
  ['/boats/pick/kayak).', { kind: 'pick', claim: 'kayak' }],
  ['/boats/compare/“raft”/kayak%20/', { kind: 'compare', left: 'raft', right: 'kayak' }],
  ['/boats/pick/ka%E2%80%8Byak/', { kind: 'pick', claim: 'kayak' }],
  ['//boats///pick/raft//', { kind: 'pick', claim: 'raft' }],
])('%s, changed by software, is the intended page', (path, page) => {
  expect(readPage(path, boats)).toEqual(page);
});

test.each(['/boats/1/', '/boats/pick/船/', '/boats/%2F/x/'])('%s is not found', (path) => {
  expect(['not-found', 'unknown-claim']).toContain(readPage(path, boats).kind);
});

test('aliases lead to the pages of today', () => {
  expect(readPage('/ships/ask/crew/', boats)).toEqual({ kind: 'ask', question: 'team' });
  expect(readPage('/ships/compare/canoe/raft/', boats)).toEqual({ kind: 'compare', left: 'kayak', right: 'raft' });
});

test('the decision is the first segment of the path', () => {
  expect(decisionIdIn('/')).toBeNull();
  expect(decisionIdIn('')).toBeNull();
  expect(decisionIdIn('/method/')).toBe('method');
  expect(decisionIdIn('/boats/pick/kayak/')).toBe('boats');
  expect(decisionIdIn('/boats')).toBe('boats');
  expect(decisionIdIn('/bo%61ts%/')).toBe('boats');
  expect(decisionIdIn('//Boats/')).toBe('boats');
  expect(decisionIdIn('/index.html')).toBeNull();
});

test('a claim is written as one segment', () => {
  expect(writePage(boats, { kind: 'pick', claim: 'a/b\u{D800}' })).toBe('/boats/pick/a%2Fb%EF%BF%BD/');
});

describe('the most similar page to an unknown one', () => {
  const nearest = (path: string): Page | undefined => {
    const page = readPage(path, boats);
    return page.kind === 'not-found' || page.kind === 'unknown-claim' ? page.nearest[0] : undefined;
  };

  test.each<[string, Page]>([
    ['/boats/ask/watr/', { kind: 'ask', question: 'water' }],
    ['/boats/ask/kayak/', { kind: 'ask', question: 'team' }],
    ['/boats/pick/tossup/', { kind: 'pick', claim: 'toss-up' }],
    ['/boats/pikc/raft/', { kind: 'pick', claim: 'raft' }],
    ['/boats/raft/', { kind: 'pick', claim: 'raft' }],
    ['/boats/pick/raft/now/', { kind: 'pick', claim: 'raft' }],
    ['/boats/compare/raft/kayak/now/', { kind: 'compare', left: 'raft', right: 'kayak' }],
    ['/boats/compare/raft/', { kind: 'compare', left: 'kayak', right: 'raft' }],
    ['/boats/pick/', { kind: 'pick', claim: 'raft' }],
    ['/boats/compare/kayak/raf/', { kind: 'compare', left: 'kayak', right: 'raft' }],
    ['/boats/compare/toss-up/raft/', { kind: 'compare', left: 'kayak', right: 'raft' }],
    ['/boats/taem/', { kind: 'team' }],
    ['/boats/team/ana/', { kind: 'team' }],
    ['/bats/pick/ruft/', { kind: 'article' }],
  ])('%s', (path, page) => {
    expect(nearest(path)).toEqual(page);
  });

  test('there are at most three suggestions', () => {
    expect(readPage('/boats/ask/x/', boats)).toMatchObject({ kind: 'not-found', nearest: { length: 3 } });
  });
});

test('writing a page of an unknown kind throws', () => {
  expect(() => pageSegments({ kind: 'map' } as never)).toThrow('map');
});
