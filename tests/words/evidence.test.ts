import { expect, test } from 'vitest';
import { citedSources, isOld, sayConfidence, sayFactsOn, sayRange, sayRangeBeside } from '#words/evidence.ts';
import { smallDecision } from '../support/smallDecision.ts';

test.each([
  ['2025-05', false],
  ['2025-04', true],
  ['2026-11', false],
  ['2024-12', true],
])('at a review in November 2026 a source of %s is old: %s', (date, expected) => {
  expect(isOld(date, '2026-11-23')).toBe(expected);
});

test('a year alone counts as its December', () => {
  expect(isOld('2024', '2026-06-30')).toBe(false);
  expect(isOld('2024', '2026-07-01')).toBe(true);
});

test.each([
  ['high', 'well supported'],
  ['medium', 'fairly supported'],
  ['low', 'thinly supported'],
] as const)('a confidence that is %s is said “%s”', (confidence, said) => {
  expect(sayConfidence(confidence)).toBe(said);
  expect(sayRange({ low: 28, value: 38, high: 52 }, confidence)).toBe(`from 28 to 52, ${said}`);
});

test('cited sources keep their order, and those without a place in the decision are left out', () => {
  const cited = citedSources(smallDecision, ['fares', 'gossip', 'players']);
  expect(cited.map(({ id, dated }) => [id, dated])).toEqual([
    ['fares', 'May 2024, older than 18 months'],
    ['players', 'November 2026'],
  ]);
});

test('a publication that is cited twice, or under two ids, is listed once', () => {
  const { fares } = smallDecision.sources;
  if (!fares) throw new Error('There is no such source.');
  const decision = { ...smallDecision, sources: { fares, again: { ...fares, claim: 'Another page of it.' } } };
  expect(citedSources(decision, ['fares', 'again', 'fares']).map(({ id }) => id)).toEqual(['fares']);
});

test.each([
  [38, 'from 28 to 52, fairly supported'],
  [70, 'a reader’s own; ours is 38, from 28 to 52, fairly supported'],
])('the value %i is shown with its range', (inForce, said) => {
  expect(sayRangeBeside(inForce, { low: 28, value: 38, high: 52 }, 'medium')).toBe(said);
});

test.each([
  [['price'], { label: 'Fact and source', on: 'on Price of a trip' }],
  [['price', 'joy'], { label: 'Facts and sources', on: 'on Price of a trip and Joy of the ride' }],
])('the control that opens the facts on %j has a name', (factors, said) => {
  expect(sayFactsOn(smallDecision, factors)).toEqual(said);
});
