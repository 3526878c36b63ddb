import { expect, test } from 'vitest';
import type { ReadLink } from '#state/readLink.ts';
import { refusalOf } from '#words/team/refusal.ts';
import { NOTHING_ANSWERED } from '#engine';
import { smallDecision } from '../../support/smallDecision.ts';

const people = (count: number): ReadLink => ({
  kind: 'people',
  people: Array.from({ length: count }, () => ({ name: '', reading: NOTHING_ANSWERED })),
  notices: [],
});

test.each<readonly [ReadLink, number, string | null]>([
  [{ kind: 'no-link' }, 5, 'That is not a Weighpoint link. Paste one that starts with https://example.org/go.'],
  [{ kind: 'no-answers' }, 5, 'That link holds no answers to Bike, taxi or tram. Copy the link of a result.'],
  [people(2), 2, null],
  [people(1), 0, 'A team has at most twelve people. Take someone out first.'],
  [people(3), 2, 'That link holds three people, and there is room for two more.'],
])('a pasted link is taken, or refused with what to do', (read, room, refusal) => {
  expect(refusalOf(read, { decision: smallDecision, room, site: 'https://example.org/go' })).toBe(refusal);
});
