import { expect, test } from 'vitest';
import type { DefaultPick, Summary } from '#content';
import { evaluate, type Outcome } from '#engine';
import { pickedIn, pickNames, pickOf, pickTitle, sayDefaultPick, sayOutcome, sayPick } from '#words/outcome.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const pick: Outcome = { kind: 'pick', option: 'bike', runnerUp: 'tram' };
const tossUp: Outcome = { kind: 'toss-up', options: ['bike', 'tram'] };
const three: Outcome = { kind: 'toss-up', options: ['bike', 'tram', 'taxi'] };
const none: Outcome = { kind: 'none-fits' };

test.each([
  { outcome: pick, ids: ['bike'], names: 'Bike', said: 'Bike', title: 'Pick Bike' },
  {
    outcome: tossUp,
    ids: ['bike', 'tram'],
    names: 'Bike or Tram',
    said: 'Bike or Tram, too close to call',
    title: 'Bike or Tram, too close to call',
  },
  {
    outcome: three,
    ids: ['bike', 'tram', 'taxi'],
    names: 'Bike, Tram or Taxi',
    said: 'Bike, Tram or Taxi, too close to call',
    title: 'Bike, Tram or Taxi, too close to call',
  },
  { outcome: none, ids: [], names: 'None fits', said: 'none fits', title: 'None fits' },
])('a $outcome.kind has a name, a clause and a title', ({ outcome, ids, names, said, title }) => {
  expect(pickedIn(outcome)).toEqual(ids);
  expect(pickNames(smallDecision, outcome)).toBe(names);
  expect(sayPick(smallDecision, outcome)).toBe(said);
  expect(pickTitle(smallDecision, outcome)).toBe(title);
});

test('only a pick is one option', () => {
  const pickFor = (answers: Parameters<typeof reading>[0]) => pickOf(evaluate(smallDecision, reading(answers)));
  expect(pickFor({})).toBe('bike');
  expect(pickFor({ luggage: 'cello', hour: 'night', wish: 'air' })).toBeNull();
});

test.each([
  [reading({ luggage: 'bag' }), 'the pick is Taxi'],
  [reading({ luggage: ['bag', 5] }), 'Taxi is ahead, too close to call'],
  [reading({ luggage: 'cello', hour: 'night', wish: 'air' }), 'none fits'],
])('the outcome of some answers is a clause', (given, said) => {
  expect(sayOutcome(smallDecision, given)).toBe(said);
});

test('a sentence says that options are equal', () => {
  const equal = reading({}, { tram: { time: 65 } });
  expect(sayOutcome(smallDecision, equal)).toBe('Bike and Tram are equal');
});

test('a third option close behind two equal ones is not called equal', () => {
  // Joy and punctuality weigh 20 of 200 each: 70 and 20 points more there are 9.0 of the score.
  const near = reading({}, { tram: { time: 65 }, taxi: { joy: 100, punctuality: 70 } });
  expect(evaluate(smallDecision, near).scores).toEqual({ bike: 650, tram: 650, taxi: 640 });
  expect(sayOutcome(smallDecision, near)).toBe('Bike and Tram are ahead, too close to call');
});

const unless = { question: 'luggage', answer: 'cello', said: 'a cello comes along', option: 'taxi' };

test.each([
  [{ outcome: pick, unless }, 'Bike, unless a cello comes along: then Taxi.'],
  [{ outcome: pick, unless: null }, 'Bike.'],
  [{ outcome: tossUp, unless: null }, 'Bike or Tram, too close to call.'],
  [{ outcome: none, unless: null }, 'None fits the typical reader.'],
])('a default pick is one sentence', (found, said) => {
  expect(sayDefaultPick(summaryOf({ leadTenths: null, ...found }))).toBe(said);
});

function summaryOf(defaultPick: DefaultPick): Summary {
  const { id, title, category, reviewed, summary, options, questions } = smallDecision;
  return { id, title, category, reviewed, summary, options, defaultPick, questionCount: questions.length };
}
