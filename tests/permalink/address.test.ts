import { expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { readAddress, writeAddress } from '#permalink';
import { reading } from '../support/models.ts';
import { boats, someBoatReading } from '../support/vocabulary.ts';

test('page and state are read from one address, and written as one', () => {
  const page = { kind: 'compare', left: 'raft', right: 'kayak' } as const;
  const address = writeAddress({ decision: boats, page, reading: someBoatReading });
  expect(address).toMatch(/^\/boats\/compare\/raft\/kayak\/#sum=[0-9a-z]{4}&rev=3&team=/);
  const [path = '', fragment = ''] = address.split('#');
  expect(readAddress(path, fragment, boats)).toEqual({
    page,
    state: 'read',
    isAnchor: false,
    reading: someBoatReading,
    members: [],
    notices: [],
  });
});

test('without a state there is no fragment', () => {
  expect(writeAddress({ decision: boats, page: { kind: 'article' }, reading: NOTHING_ANSWERED })).toBe('/boats/');
});

test('no fragment is no state', () => {
  const read = readAddress('/boats/', '', boats);
  expect(read).toMatchObject({ state: 'none', isAnchor: false, reading: NOTHING_ANSWERED, notices: [] });
});

test('an anchor is no state', () => {
  const read = readAddress('/boats/', '#why', boats);
  expect(read).toMatchObject({ state: 'none', isAnchor: true, reading: NOTHING_ANSWERED, notices: [] });
});

test.each(['#', '#s', '#su', '#sum'])('a fragment that was cut before its first answer is told: “%s”', (fragment) => {
  expect(readAddress('/boats/pick/kayak/', fragment, boats)).toMatchObject({
    page: { kind: 'pick', claim: 'kayak' },
    state: 'none',
    isAnchor: false,
    notices: [{ kind: 'lost-answers' }],
  });
});

test('a fragment of which nothing can be read is unreadable, on the page asked for', () => {
  const read = readAddress('/boats/pick/kayak/', '#sails=red', boats);
  expect(read).toMatchObject({ page: { kind: 'pick', claim: 'kayak' }, state: 'unreadable', isAnchor: false });
  expect(read.notices).toHaveLength(1);
});

test('an unknown claim with readable answers is a result with a notice', () => {
  const read = readAddress('/boats/pick/tug%20boat/', '#team=new', boats);
  expect(read.page).toEqual({ kind: 'pick', claim: 'tug boat' });
  expect(read.notices).toEqual([{ kind: 'unknown-claim', received: 'tug boat' }]);
  expect(read.reading).toEqual(reading({ team: 'new' }));
});

test.each(['', '#why', '#sails=red'])('an unknown claim with the fragment “%s” is no page', (fragment) => {
  const { page } = readAddress('/boats/pick/rafft/', fragment, boats);
  expect(page).toMatchObject({ kind: 'not-found', nearest: [{ kind: 'pick', claim: 'raft' }, {}, {}] });
});

test('a claim followed by more is no page, answers or not', () => {
  expect(readAddress('/boats/pick/tug/boat/', '#team=new', boats)).toMatchObject({
    page: { kind: 'not-found' },
    notices: [],
  });
});

test('answers are kept where the page is not found', () => {
  const read = readAddress('/boats/ask/watr/', '#team=new', boats);
  expect(read).toMatchObject({ page: { kind: 'not-found' }, state: 'read', reading: reading({ team: 'new' }) });
});
