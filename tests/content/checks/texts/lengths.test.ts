import { expect, test } from 'vitest';
import {
  evidenceOf,
  sentence,
  smallDecision,
  withAnswer,
  withFactor,
  withOption,
} from '../../../support/smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test('a text that is longer than its band has to be shortened', () => {
  expect(checkDecision(withOption({ gain: `The bike: ${sentence(150)}` }))).toEqual([]);
  expect(checkDecision(withOption({ gain: `The bike: ${sentence(151)}` }))).toEqual([
    'Shorten the gain of the option “bike” from 161 to at most 160 characters.',
  ]);
});

test('a text that is shorter than its band has to say more', () => {
  expect(checkDecision(withOption({ price: sentence(69) }))).toEqual([
    'Say more in the price of the option “bike”: 69 characters, at least 70 are wanted.',
  ]);
});

test('every option has a verdict text', () => {
  expect(checkDecision(withOption({ useIf: '' }))).toContain('Write the useIf of the option “bike”: it is empty.');
});

test('every value has a fact in words', () => {
  const values = { bike: { ...evidenceOf(70), fact: '' }, taxi: evidenceOf(80), tram: evidenceOf(50) };
  expect(checkDecision(withFactor({ values }))).toContain('Write the fact bike.time: it is empty.');
});

test('every rule-out has a reason', () => {
  const rulesOut = [{ option: 'tram', reason: '', sources: ['timetable'] }];
  expect(checkDecision(withAnswer({ rulesOut }))).toContain(
    'Write the reason of the answer “bag” to “luggage”: it is empty.',
  );
});

test('every pair of options has a text for a close call', () => {
  const { 'bike/tram': _left, ...closeCalls } = smallDecision.closeCalls;
  expect(checkDecision({ ...smallDecision, closeCalls })).toEqual([
    'Write the close call bike/tram: what to do when the two are too close to call.',
  ]);
});

test('every option has as many points for it as against it, and as many as the others', () => {
  const pointsAgainst = [
    'It is not to be had on Sundays',
    'It is not to be had on Mondays',
    'It squeaks on the whole way home',
  ];
  expect(checkDecision(withOption({ pointsAgainst }))).toEqual([
    'Give the option “bike” 2 points for and 2 against, like the others, not 2 and 3.',
  ]);
});

test('points have similar lengths', () => {
  expect(checkDecision(withOption({ pointsFor: ['It is good', 'It starts right at the front door'] }))).toEqual([
    'Say more in the point of the option “bike”: 10 characters, at least 28 are wanted.',
  ]);
});
