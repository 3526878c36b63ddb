import { expect, test } from 'vitest';
import { evaluate, type Reading } from '#engine';
import { factorTableCaption, sayFreshness, sayOrigin, sayWeighedOn, whyDefault } from '#words/page/article.ts';
import { reading } from '../../support/models.ts';
import { smallDecision, withFactor } from '../../support/smallDecision.ts';

const why = (given: Reading) => whyDefault(smallDecision, evaluate(smallDecision, given));

test('a default pick is explained by its gain, its lead and its price', () => {
  const bike = smallDecision.options[0];
  expect(why(reading({}))).toEqual([bike?.gain, 'Bike leads Tram by 3.0 points of 100.', bike?.price]);
});

test.each([
  ['one option left', reading({ luggage: 'cello', hour: 'night' }), 2, /^The taxi carries/u],
  ['a toss-up', reading({ luggage: ['bag', 5] }), 1, /^Either will do\. With company/u],
  ['nothing left', reading({ luggage: 'cello', hour: 'night', wish: 'air' }), 1, /^Each option is ruled out/u],
])('the explanation differs with %s', (_case, given, count, first) => {
  expect(why(given)).toHaveLength(count);
  expect(why(given)[0]).toMatch(first);
});

test.each([
  [smallDecision, 'The factors are ours.'],
  [withFactor({ classic: 'Speed' }), 'Most comparisons use one of these factors. What is marked “added” is ours.'],
  [
    { ...smallDecision, factors: smallDecision.factors.map((factor) => ({ ...factor, classic: 'So' })) },
    'Most comparisons use these factors.',
  ],
])('a sentence names the origin of the factors', (decision, said) => {
  expect(sayOrigin(decision)).toBe(said);
});

const typical = reading(smallDecision.typicalReader.answers);

test.each([
  [reading({ luggage: 'bag' }), 'price', 'Weighed on the answers given so far.'],
  [reading({ distance: 'near' }), 'time', 'Weighed on the answers given so far, which make it 100.'],
  [typical, 'price', 'Weighed on the answers of our typical reader.'],
])('a value says on which answers it is weighed', (given, factor, said) => {
  expect(sayWeighedOn(smallDecision, given, { option: 'bike', factor })).toBe(said);
});

test('an article says how fresh and how long it is', () => {
  expect(sayFreshness(smallDecision)).toMatch(
    /^Getting about, reviewed 23 November 2026, \w+ minutes to read, and a table$/u,
  );
});

test('the table of factors is named by its options and their number', () => {
  expect(factorTableCaption(smallDecision)).toBe('Bike, Taxi and Tram on eight factors');
});
