import { expect, test } from 'vitest';
import type { Pair, Reading } from '#engine';
import { importanceTurns, pairTips, valueTurns } from '#words/compare/pairTurns.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const PAIR: Pair = ['bike', 'taxi'];
const bag = reading({ luggage: 'bag' });

test('the importance that a question needs is shown for the two options alone, ruled out or not', () => {
  const sentences = (given: Reading) => importanceTurns(smallDecision, given, PAIR).map(({ sentence }) => sentence);
  expect(sentences(bag)).toEqual(['Bike takes over once Luggage counts only 0.1 times as much.']);
  expect(sentences(reading({ luggage: 'cello' }))).toEqual([
    'Bike takes over once Luggage counts only 0.1 times as much.',
  ]);
});

test('ignoring a question is listed if a lower importance does not give the same', () => {
  const [ignored] = importanceTurns(smallDecision, reading({ distance: 'far' }), PAIR).slice(-1);
  expect(ignored).toMatchObject({ id: 'distance ignored', sentence: 'Bike takes over once Distance is ignored.' });
});

test('single values are listed with their current value, the smallest change first', () => {
  expect(valueTurns(smallDecision, bag, PAIR).map(({ sentence }) => sentence)).toEqual([
    'Taxi on Shelter from rain, now 90. At 1 or less, Bike is in front.',
    'Bike on Shelter from rain, now 10. At 99 or more, Bike is in front.',
  ]);
});

test('the sliders mark the tipping points of the pair', () => {
  const { evaluation, tippings } = pairTips(smallDecision, bag, PAIR);
  expect(evaluation.ranking).toEqual(['taxi', 'bike']);
  expect(tippings.map(({ question }) => question)).toEqual(['luggage']);
});
