import { expect, test } from 'vitest';
import { importanceTipping } from '#engine';
import { sayCounts, sayTakesOver, sayTips } from '#words/tipping.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

test.each([
  ['up', 10, 'Wish counts 2.0 times as much'],
  ['down', 10, 'Wish counts only 2.0 times as much'],
  ['up', 5, 'Wish counts 2.0 instead of 0.5 times as much'],
  ['down', 40, 'Wish counts 2.0 instead of 4.0 times as much'],
] as const)('an importance that goes %s from %i tenths is a clause', (direction, present, said) => {
  const given = reading({ wish: ['joy', present] });
  expect(sayCounts(smallDecision, given, { question: 'wish', direction, from: 20 })).toBe(said);
});

test.each([
  [['tram'], 'Tram takes over'],
  [['bike', 'tram'], 'Bike and Tram take over'],
])('the options %j take over', (options, said) => {
  expect(sayTakesOver(smallDecision, options)).toBe(said);
});

test('a tipping point has a sentence in one direction, and null in the other', () => {
  const given = reading({ distance: 'near', hour: ['evening', 25], wish: ['joy', 0] });
  const tipping = importanceTipping(smallDecision, given).find(({ question }) => question === 'hour');
  if (!tipping) throw new Error('There is no tipping point.');
  expect(sayTips(smallDecision, given, { tipping, direction: 'down' })).toBe(
    'Bike takes over once Hour counts 0.8 instead of 2.5 times as much',
  );
  expect(sayTips(smallDecision, given, { tipping, direction: 'up' })).toBeNull();
});
