import { expect, test } from 'vitest';
import { sentence, withAnswer, withFactor, withOption, withQuestion } from '../../../support/smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test('an anchor of a scale names no option', () => {
  const anchors = { 0: sentence(40), 50: 'As fast as a Tram at full speed.', 100: sentence(40) };
  expect(checkDecision(withFactor({ anchors }))).toEqual([
    'Reword an anchor of the factor “time” so that it does not name Tram: “As fast as a Tram at full speed.”',
  ]);
});

test('an anchor may contain the name of an option inside a word, or without its capital', () => {
  const anchors = { 0: sentence(40), 50: 'A Trampoline that an eTram can tram to.', 100: sentence(40) };
  expect(checkDecision(withFactor({ anchors }))).toEqual([]);
});

test.each(['you', 'Your', 'yours'])('a text that is read by people who did not answer does not say “%s”', (word) => {
  const said = `there is a bag for ${word}`;
  expect(checkDecision(withAnswer({ said }))).toEqual([
    'Reword the said of the answer “bag” to “luggage” without “you” or “your”: it is read by people who did not answer.',
  ]);
});

test('a question may address the reader, who is answering it', () => {
  expect(checkDecision(withQuestion({ question: 'What do you carry along?' }))).toEqual([]);
});

test('a sentence ends with a full stop, a question with its mark, a clause with neither', () => {
  expect(checkDecision(withOption({ wins: sentence(80).slice(0, -1) }))).toEqual([
    'End the wins of the option “bike” with a full stop.',
  ]);
  expect(checkDecision(withQuestion({ question: 'What has to come along there' }))).toEqual([
    'End the question of the question “luggage” with a question mark.',
  ]);
  expect(checkDecision(withAnswer({ said: 'there is a bag to carry.' }))).toEqual([
    'Take the last sign off the said of the answer “bag” to “luggage”: it stands inside a sentence.',
  ]);
});

test('the said begins in small letters, unless with the name of an option or an abbreviation', () => {
  expect(checkDecision(withAnswer({ said: 'Most bags are small' }))).toEqual([
    'Begin the said of the answer “bag” to “luggage” with a small letter: it stands inside a sentence.',
  ]);
  expect(checkDecision(withAnswer({ said: 'Taxi drivers like bags' }))).toEqual([]);
  expect(checkDecision(withAnswer({ said: 'C-strings have to come along' }))).toEqual([]);
});

test('the gain names its option, since it begins the verdict', () => {
  expect(checkDecision(withOption({ gain: sentence(130) }))).toEqual([
    'Name Bike in the gain of the option “bike”: it begins the verdict.',
  ]);
});
