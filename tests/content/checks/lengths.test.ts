import { expect, test } from 'vitest';
import { evidenceOf, sentence, smallDecision, withAnswer, withFactor, withOption } from '../smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test('a text that is longer than its band is to be shortened', () => {
  expect(checkDecision(withOption({ gain: sentence(160) }))).toEqual([]);
  expect(checkDecision(withOption({ gain: sentence(161) }))).toEqual([
    'Shorten the gain of the option “bus” from 161 to at most 160 characters.',
  ]);
});

test('a text that is shorter than its band is to say more', () => {
  expect(checkDecision(withOption({ price: sentence(69) }))).toEqual([
    'Say more in the price of the option “bus”: 69 characters, at least 70 are wanted.',
  ]);
});

test('every option has its verdict text', () => {
  expect(checkDecision(withOption({ useIf: '' }))).toContain('Write the useIf of the option “bus”: it is empty.');
});

test('every value has a fact in words', () => {
  const values = { bus: { ...evidenceOf(60), fact: '' }, tram: evidenceOf(50) };
  expect(checkDecision(withFactor({ values }))).toContain('Write the fact bus.reach: it is empty.');
});

test('every rule-out has its reason', () => {
  const rulesOut = [{ option: 'tram', reason: '', sources: ['counts'] }];
  expect(checkDecision(withAnswer({ rulesOut }))).toContain(
    'Write the reason of the answer “few” to “riders”: it is empty.',
  );
});

test('every two options have their close call', () => {
  expect(checkDecision({ ...smallDecision, closeCalls: {} })).toEqual([
    'Write the close call bus/tram: what to do when the two are too close to call.',
  ]);
});

test('every option has as many points for as against, and as many as the others', () => {
  const pointsAgainst = ['A point against it, of like length', 'Another against it, of like length'];
  expect(checkDecision(withOption({ pointsAgainst }))).toEqual([
    'Give the option “bus” 1 points for and 1 against, like the others, not 1 and 2.',
  ]);
});

test('points are of like length', () => {
  expect(checkDecision(withOption({ pointsFor: ['It is good'] }))).toEqual([
    'Say more in the point of the option “bus”: 10 characters, at least 28 are wanted.',
  ]);
});
