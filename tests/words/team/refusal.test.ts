import { expect, test } from 'vitest';
import type { ReadLinks } from '#state/readLinks.ts';
import { refusalOf, refuseForRoom } from '#words/team/refusal.ts';
import { NOTHING_ANSWERED } from '#engine';
import { smallDecision } from '../../support/smallDecision.ts';

const someone = { person: { name: '', reading: NOTHING_ANSWERED }, notices: [] };

test.each<readonly [ReadLinks, string | null]>([
  [{ kind: 'no-link' }, 'That is not a Weighpoint link. Paste one that starts with https://example.org/go.'],
  [{ kind: 'no-answers', links: 1 }, 'That link holds no answers to Bike, taxi or tram. Copy the link of a result.'],
  [{ kind: 'no-answers', links: 2 }, 'Those links hold no answers to Bike, taxi or tram. Copy the links of results.'],
  [{ kind: 'people', people: [someone], notices: [], links: 1, unread: 0 }, null],
])('a pasted link is accepted, or refused with a sentence that says what to do', (read, refusal) => {
  expect(refusalOf(read, { decision: smallDecision, site: 'https://example.org/go' })).toBe(refusal);
});

test.each([
  [2, 1, 2, null],
  [1, 1, 0, 'A team has at most twelve people. Take someone out first.'],
  [3, 1, 2, 'That link holds three people, and there is room for two more.'],
  [3, 2, 1, 'Those links hold three people, and there is room for one more.'],
])('%i people from %i links with room for %i', (people, links, room, refusal) => {
  expect(refuseForRoom(people, links, room)).toBe(refusal);
});
