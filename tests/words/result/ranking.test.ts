import { expect, test } from 'vitest';
import { evaluate } from '#engine';
import { rankedOptions, sayScores } from '#words/result/ranking.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test('options are ranked by score; equal ones share a place, and ruled-out ones come last without a place', () => {
  const equal = evaluate(smallDecision, reading({ luggage: ['cello', 0] }, { tram: { time: 65 } }));
  expect(
    rankedOptions(smallDecision, equal).map(({ label, place, scoreTenths }) => [label, place, scoreTenths]),
  ).toEqual([
    ['Bike', 1, 650],
    ['Tram', 1, 650],
    ['Taxi', 3, 550],
  ]);
  const out = evaluate(smallDecision, reading({ luggage: 'cello' }));
  expect(rankedOptions(smallDecision, out).map(({ option, place }) => [option, place])).toEqual([
    ['taxi', 1],
    ['tram', 2],
    ['bike', null],
  ]);
});

test.each([
  [reading({}), 'Scores from 0 to 100: the values of each option, weighed by the answers.'],
  [
    reading({}, { tram: { time: 65 } }),
    'Scores from 0 to 100: the values of each option, with one value of a reader’s own, weighed by the answers.',
  ],
])('a sentence explains the scores', (given, said) => {
  expect(sayScores(smallDecision, given)).toBe(said);
});
