import { describe, expect, test } from 'vitest';
import { pastRevisionIn, readAddress, writeAddress, writeFragment } from '#permalink';
import { reading } from '../../support/models.ts';
import { boats } from '../../support/vocabulary.ts';

const said = reading({ water: 'calm' });
const past = { ...boats, revision: 1, asItWas: { until: '2026-11-23' } };
const page = { kind: 'pick', claim: 'raft' } as const;

describe('the link of a past revision that is shown as it was', () => {
  test('keeps its number, and says so', () => {
    expect(writeFragment(past, said)).toMatch(/^sum=.{4}&rev=1\.was&water=calm$/u);
  });

  test('is read in that revision without a notice', () => {
    const address = writeAddress({ decision: past, page, reading: said });
    const [path = '', fragment = ''] = address.split('#');
    expect(pastRevisionIn(path, `#${fragment}`)).toBe(1);
    expect(readAddress(path, fragment, past)).toMatchObject({ reading: said, notices: [] });
  });

  test('is read with today’s content where the revision is not known, with a notice', () => {
    expect(readAddress('/boats/pick/raft/', '#rev=1.was&water=calm&sum=0000', boats)).toMatchObject({
      reading: said,
      notices: [{ kind: 'unknown-revision', revision: 1, today: 3 }, { kind: 'wrong-sum' }],
    });
  });

  test('is the link of today if its revision is the present one', () => {
    const fragment = '#rev=3.was&water=calm';
    expect(readAddress('/boats/pick/raft/', fragment, boats).notices).toMatchObject([{ kind: 'wrong-sum' }]);
    expect(writeFragment(boats, said)).toContain('rev=3&');
  });
});

test.each([
  ['an older link that is not to be shown as it was', '#rev=1&water=calm', null],
  ['no fragment', '', null],
  ['a revision that is no number', '#rev=one.was&water=calm', null],
  ['a word that goes on', '#rev=1.wash&water=calm', null],
  ['another part', '#prev=1.was&water=calm', null],
  ['a part at any place', '#water=calm&rev=12.was', 12],
  ['an encoded fragment', '#rev%3D2.was%26water%3Dcalm', 2],
  ['a fragment from HTML', '#sum=abcd&amp;rev=2.was&amp;water=calm', 2],
])('%s asks for the right revision', (_what, fragment, revision) => {
  expect(pastRevisionIn('/boats/pick/raft/', fragment)).toBe(revision);
});

test('answers that software moved into the path ask for their revision too', () => {
  expect(pastRevisionIn('/boats/pick/raft/%23sum=abcd&rev=2.was&water=calm', '')).toBe(2);
});
