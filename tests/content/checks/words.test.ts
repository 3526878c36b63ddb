import { expect, test } from 'vitest';
import { sentence, withAnswer, withFactor, withOption, withQuestion } from '../smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test('an anchor of a scale names no option', () => {
  const anchors = { 0: sentence(40), 50: 'As far as a Tram can go in an hour.', 100: sentence(40) };
  expect(checkDecision(withFactor({ anchors }))).toEqual([
    'Reword an anchor of the factor “reach” so that it does not name Tram: “As far as a Tram can go in an hour.”',
  ]);
});

test('an anchor may hold the letters of an option inside a word or without its capital', () => {
  const anchors = { 0: sentence(40), 50: 'A Business that an eTram can bus to.', 100: sentence(40) };
  expect(checkDecision(withFactor({ anchors }))).toEqual([]);
});

test.each(['you', 'Your', 'yours'])('a text that is read by people who did not answer does not say “%s”', (word) => {
  const said = `there are few riders for ${word}`;
  expect(checkDecision(withAnswer({ said }))).toEqual([
    'Reword the said of the answer “few” to “riders” without “you” or “your”: it is read by people who did not answer.',
  ]);
});

test('a question may address the reader, who is answering it', () => {
  expect(checkDecision(withQuestion({ question: 'How many riders do you count?' }))).toEqual([]);
});

test('a sentence ends with a full stop, a question with its mark, a clause with neither', () => {
  expect(checkDecision(withOption({ wins: sentence(80).slice(0, -1) }))).toEqual([
    'End the wins of the option “bus” with a full stop.',
  ]);
  expect(checkDecision(withQuestion({ question: 'How many riders there are' }))).toEqual([
    'End the question of the question “riders” with a question mark.',
  ]);
  expect(checkDecision(withAnswer({ said: 'there are few riders.' }))).toEqual([
    'Take the last sign off the said of the answer “few” to “riders”: it stands inside a sentence.',
  ]);
});
