import { expect, test } from 'vitest';
import type { Reading } from '#engine';
import { changesTo, sayChangesTo, sayUnless, unlessOf } from '#words/result/changes.ts';
import { resultFor } from '#words/result/result.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const nothingFits = reading({ luggage: 'cello', hour: 'night', wish: 'air' });

test.each<readonly [string, Reading, string | null]>([
  ['a pick', reading({ luggage: 'nothing' }), 'Unless Wish is “Comfort”: then the pick is Taxi.'],
  ['a toss-up', reading({ luggage: ['bag', 5] }), 'Decided once Wish is “A good time”: then the pick is Bike.'],
  ['nothing that fits', nothingFits, null],
])('the nearest change of %s is one sentence', (_case, given, said) => {
  const result = resultFor(smallDecision, given);
  expect(sayUnless(result)).toBe(said);
  const unless = unlessOf(result);
  expect(unless && `${unless.before} ${unless.flip.clause}${unless.after}`).toBe(said);
});

test('if no single change gives another result, a sentence says so', () => {
  const alone = {
    ...smallDecision,
    questions: [],
    factors: smallDecision.factors.slice(0, 1),
    options: smallDecision.options.slice(0, 1),
  };
  expect(sayUnless(resultFor(alone, reading({})))).toBe('No single answer or importance changes the pick.');
});

test('the changes of a result are its flips, or the answers to take back if no option fits', () => {
  const sentences = (given: Reading) => changesTo(resultFor(smallDecision, given)).map(({ sentence }) => sentence);
  expect(sentences(reading({ luggage: 'nothing' }))[0]).toBe('With Wish set to “Comfort”, the pick is Taxi');
  expect(sentences(nothingFits)).toEqual([
    'Without an answer to Luggage, the pick is Bike',
    'Without an answer to Wish, the pick is Taxi',
    'Without an answer to Hour, the pick is Tram',
  ]);
});

test.each([
  [{ kind: 'pick', option: 'bike', runnerUp: null }, /^The nearest changes first\. Each line/u],
  [{ kind: 'toss-up', options: ['bike', 'tram'] }, /^What decides between them, the nearest first\. Each line/u],
  [{ kind: 'none-fits' }, /^What to take back so that an option is left\. Each line/u],
] as const)('the list under an outcome says what it is', (outcome, said) => {
  expect(sayChangesTo(outcome)).toMatch(said);
});
