import { expect, test } from 'vitest';
import type { Notice } from '#permalink';
import { sayKept, sayNotice, sayOwnAside } from '#words/notices.ts';
import { smallDecision } from '../support/smallDecision.ts';

const received = 'x';
const unknownAnswer: Notice = { kind: 'unknown-answer', received, question: 'wish', answer: 'speed' };

test.each<readonly [Notice, RegExp]>([
  [{ kind: 'lost-answers' }, /^This link came without its answers\. .* ask for the whole link\.$/u],
  [{ kind: 'unknown-claim', received: 'boat' }, /^We do not know the pick “boat”/u],
  [{ kind: 'pick-differs', claimed: 'tram' }, /^This link was made for the pick Tram\./u],
  [{ kind: 'pick-differs', claimed: 'toss-up' }, /^This link was made for “too close to call”\./u],
  [{ kind: 'pick-differs', claimed: 'none-fits' }, /^This link was made for “none fits”\./u],
  [
    { kind: 'too-long', length: 9000, limit: 4096, received: '…x' },
    /^This link has 9000 characters\. We stopped .* 4096/u,
  ],
  [{ kind: 'wrong-sum', received }, /cut or edited on its way/u],
  [
    { kind: 'unknown-revision', received: 'x', revision: null, today: 1 },
    /^This link names “x”, which is no revision/u,
  ],
  [{ kind: 'unknown-revision', received: '9', revision: 9, today: 1 }, /revision 9 .* this page has 1\. Reload/u],
  [
    { kind: 'unknown-revision', received: '1', revision: 1, today: 3 },
    /made with revision 1 .* today's, revision 3\.$/u,
  ],
  [
    { kind: 'unknown-question', received, question: 'weather' },
    /a question “weather” that “Bike, taxi or tram” does not have/u,
  ],
  [unknownAnswer, /an answer “speed” that “Wish” does not have\. That question is open\.$/u],
  [{ kind: 'unknown-answer', received, question: 'wish', answer: '' }, /^This link names no answer to “Wish”\./u],
  [
    { kind: 'split-answer', former: ['A bag or two'], question: 'luggage', answers: ['bag', 'cello'] },
    /^This link says “A bag or two”\. Today that can be “.+” or “.+”: “Luggage” is open until one is chosen\.$/u,
  ],
  [{ kind: 'dropped-answer', former: 'A harp' }, /^This link says “A harp”, which is not asked any more\./u],
  [
    { kind: 'bad-importance', received, question: 'wish', answer: 'joy', importance: '99' },
    /^This link says that “Wish” counts “99” times\./u,
  ],
  [
    { kind: 'unknown-own-value', received: 'boat.price.3', option: 'boat', factor: 'price', unknown: 'option' },
    /^This link sets a value “boat\.price\.3”/u,
  ],
  [
    { kind: 'bad-own-value', received, option: 'tram', factor: 'price', value: '300' },
    /^This link sets Tram on “Price of a trip” to “300”\./u,
  ],
  [
    { kind: 'repeated-key', key: 'wish', received: ['joy', 'bill'] },
    /says “wish” two times, each .*: “joy”, “bill”\./u,
  ],
  [{ kind: 'unknown-part', received: 'x' }, /^We could not read “x” in this link\./u],
  [{ kind: 'in-member', member: 1, name: '', notice: unknownAnswer }, /^Person 2: This link names an answer “speed”/u],
  [{ kind: 'bad-name', received: '<b>' }, /^“<b>” is no name that a link can hold\./u],
  [{ kind: 'empty-member', received: 'Ana' }, /^We could read no answer in “Ana”\./u],
  [{ kind: 'too-many-members', limit: 12, received: 'x' }, /^This link holds more than 12 people\./u],
])('the notice %o is one sentence', (notice, said) => {
  expect(sayNotice(notice, smallDecision)).toMatch(said);
});

test('two headings say what is kept of a link, and how many own answers there were', () => {
  expect(sayKept('three answers')).toBe('About this link: three answers kept');
  expect(sayOwnAside(1)).toBe('You had one answer of your own');
});
