import { expect, test } from 'vitest';
import {
  labelOf,
  memberLabel,
  optionLabel,
  placeLabel,
  sayEither,
  sayOptions,
  sideBySide,
  slotOf,
} from '#words/labels.ts';
import { smallDecision } from '../support/smallDecision.ts';

test('an id has its label as a name, and an unknown id is its own name', () => {
  expect(optionLabel(smallDecision, 'taxi')).toBe('Taxi');
  expect(labelOf(smallDecision.questions, 'wish')).toBe('Wish');
  expect(labelOf(smallDecision.questions, 'weather')).toBe('weather');
});

test('a place is an option on a factor', () => {
  expect(placeLabel(smallDecision, { option: 'tram', factor: 'price' })).toBe('Tram on Price of a trip');
});

test.each([
  [['tram'], 'Tram'],
  [['tram', 'bike'], 'Tram and Bike'],
  [['bike', 'taxi', 'tram'], 'Bike, Taxi and Tram'],
])('the options %j are listed', (options, said) => {
  expect(sayOptions(smallDecision, options)).toBe(said);
});

test('the slot of an option is its place in authored order', () => {
  expect(['bike', 'taxi', 'tram'].map((option) => slotOf(smallDecision, option))).toEqual([1, 2, 3]);
});

test.each([
  ['Ana', 0, 'Ana'],
  ['', 0, 'Person 1'],
  ['', 11, 'Person 12'],
  ['李明', 0, '李明'],
])('the member “%s” in place %i is called %s', (name, place, label) => {
  expect(memberLabel(name, place)).toBe(label);
});

test.each(['محمد', 'יעל', 'Bo יעל', '\u{10D00}\u{10D01}'])(
  'the name “%s” is isolated, since letters from right to left would turn the sentence around it',
  (name) => {
    expect(memberLabel(name, 0)).toBe(`\u{2068}${name}\u{2069}`);
  },
);

test('one of several options is said with “or”', () => {
  expect(sayEither(smallDecision, ['bike', 'tram'])).toBe('Bike or Tram');
});

test('a comparison is named by its two options, the left one first', () => {
  expect(sideBySide(smallDecision, ['tram', 'bike'])).toBe('Tram and Bike, side by side');
});
