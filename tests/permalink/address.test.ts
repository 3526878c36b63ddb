import { expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { readAddress, writeAddress } from '#permalink';
import { reading } from '../support/models.ts';
import { boats, someBoatReading } from '../support/vocabulary.ts';

test('an address has a page and a state, for reading and for writing', () => {
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

test('a state without answers has no fragment', () => {
  expect(writeAddress({ decision: boats, page: { kind: 'article' }, reading: NOTHING_ANSWERED })).toBe('/boats/');
});

test('without a fragment there is no state', () => {
  const read = readAddress('/boats/', '', boats);
  expect(read).toMatchObject({ state: 'none', isAnchor: false, reading: NOTHING_ANSWERED, notices: [] });
});

test('an anchor is not a state', () => {
  const read = readAddress('/boats/', '#why', boats);
  expect(read).toMatchObject({ state: 'none', isAnchor: true, reading: NOTHING_ANSWERED, notices: [] });
});

test.each(['#', '#s', '#su', '#sum'])('“%s”, cut before its first answer, gives a notice', (fragment) => {
  expect(readAddress('/boats/pick/kayak/', fragment, boats)).toMatchObject({
    page: { kind: 'pick', claim: 'kayak' },
    state: 'none',
    isAnchor: false,
    notices: [{ kind: 'lost-answers' }],
  });
});

test('a fragment without readable parts is unreadable, and the page stays', () => {
  const read = readAddress('/boats/pick/kayak/', '#sails=red', boats);
  expect(read).toMatchObject({ page: { kind: 'pick', claim: 'kayak' }, state: 'unreadable', isAnchor: false });
  expect(read.notices).toHaveLength(1);
});

test('an unknown claim with readable answers gives a result and a notice', () => {
  const read = readAddress('/boats/pick/tug%20boat/', '#team=new', boats);
  expect(read.page).toEqual({ kind: 'pick', claim: 'tug boat' });
  expect(read.notices).toEqual([{ kind: 'unknown-claim', received: 'tug boat' }]);
  expect(read.reading).toEqual(reading({ team: 'new' }));
});

test.each(['', '#why', '#sails=red'])('an unknown claim with the fragment “%s” is not found', (fragment) => {
  const { page } = readAddress('/boats/pick/rafft/', fragment, boats);
  expect(page).toMatchObject({ kind: 'not-found', nearest: [{ kind: 'pick', claim: 'raft' }, {}, {}] });
});

test('a claim with more segments after it is not found, even with answers', () => {
  expect(readAddress('/boats/pick/tug/boat/', '#team=new', boats)).toMatchObject({
    page: { kind: 'not-found' },
    notices: [],
  });
});

test('the answers of a page that is not found are kept', () => {
  const read = readAddress('/boats/ask/watr/', '#team=new', boats);
  expect(read).toMatchObject({ page: { kind: 'not-found' }, state: 'read', reading: reading({ team: 'new' }) });
});
