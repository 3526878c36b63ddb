import { expect, test } from 'vitest';
import { sayApart, sayDifference, sayIdle, sayOurs } from '#words/compare/balance.ts';

test.each([
  [12, '12 apart', '+12'],
  [-12, '12 apart', '+12'],
  [0, 'equal', 'equal'],
])('values with a difference of %i are %s', (difference, apart, more) => {
  expect(sayApart(difference)).toBe(apart);
  expect(sayDifference(difference)).toBe(more);
});

test('our value is named with an own value', () => {
  expect(sayOurs(35)).toBe('own, ours is 35');
});

test.each([
  [1, 'One factor makes no difference: it cancels out'],
  [3, 'Three factors make no difference: they cancel out'],
])('%i idle rows are counted', (count, said) => {
  expect(sayIdle(count)).toBe(said);
});
