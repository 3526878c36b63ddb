import { expect, test } from 'vitest';
import { sayChange, sayChanges } from '#words/changes.ts';
import { smallDecision } from '../support/smallDecision.ts';

const far = { question: 'distance', answer: 'far' };
const day = { question: 'hour', answer: 'day' };
const bill = { question: 'wish', answer: 'bill' };

test.each([
  [far, 'it is more than eight kilometres'],
  [bill, 'Wish is “A small bill”'],
  [{ question: 'weather', answer: 'rain' }, 'weather'],
])('one change is a clause', (change, said) => {
  expect(sayChange(smallDecision, change)).toBe(said);
});

test.each([
  [[far], 'If it is more than eight kilometres'],
  [[far, day], 'If it is more than eight kilometres and the way back begins by daylight'],
  [[bill], 'With Wish set to “A small bill”'],
  [[bill, far], 'If it is more than eight kilometres, with Wish set to “A small bill”'],
])('several changes begin a sentence, facts first', (changes, said) => {
  expect(sayChanges(smallDecision, changes)).toBe(said);
});
