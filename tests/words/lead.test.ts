import { describe, expect, test } from 'vitest';
import { evaluate, leadBetween, type Reading } from '#engine';
import {
  frontPair,
  leadClause,
  sayLead,
  sayLeads,
  sayLeadsOrClose,
  sayMovedPoints,
  sayPairLead,
  sayPoints,
  sayStanding,
  sayStandingOf100,
  sayWorth,
} from '#words/lead.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

test.each([
  [{ shown: 55, closeness: 'clear' }, '5.5 points'],
  [{ shown: -55, closeness: 'clear' }, '5.5 points'],
  [{ shown: 11, closeness: 'close' }, '1.1 points'],
  [{ shown: 0, closeness: 'close' }, 'less than 0.1 points'],
  [{ shown: 0, closeness: 'equal' }, '0.0 points'],
  [{ shown: 20, closeness: 'close' }, 'under 2 points'],
  [{ shown: 20, closeness: 'clear' }, '2.0 points'],
] as const)('a lead of %o is said “%s”', (lead, said) => {
  expect(sayLead(lead)).toBe(said);
});

describe('a lead in words', () => {
  const led = (closeness: 'equal' | 'close' | 'clear', shown: number) => ({
    ahead: 'tram',
    behind: 'bike',
    lead: { closeness, shown },
  });

  test.each([
    [led('clear', 55), 'Tram leads Bike by 5.5 points', 'Tram leads Bike by 5.5 points'],
    [led('close', 11), 'Tram leads Bike by 1.1 points', 'Tram leads Bike by 1.1 points: too close to call'],
    [led('equal', 0), 'Bike and Tram are equal', 'Bike and Tram are equal'],
  ])('is a clause, with its closeness or without', (each, said, orClose) => {
    expect(sayLeads(smallDecision, each)).toBe(said);
    expect(sayLeadsOrClose(smallDecision, each)).toBe(orClose);
  });

  test('has two parts, for a page that shows the subject separately', () => {
    expect(leadClause(smallDecision, led('clear', 55))).toEqual({
      subject: 'Tram',
      predicate: 'leads Bike by 5.5 points',
    });
    expect(leadClause(smallDecision, led('equal', 0))).toEqual({ subject: 'Bike and Tram', predicate: 'are equal' });
  });
});

test.each<readonly [string, Reading, string, string | null]>([
  ['a clear lead', reading({}), 'Bike leads Tram by 3.0 points.', 'Bike leads Tram by 3.0 points of 100.'],
  [
    'a close lead',
    reading({ luggage: ['bag', 5] }),
    'Taxi leads Tram by 1.3 points: too close to call.',
    'Taxi leads Tram by 1.3 points of 100.',
  ],
  ['equal options', reading({}, { tram: { time: 65 } }), 'Bike and Tram are equal.', 'Bike and Tram are equal.'],
  [
    'one option left',
    reading({ luggage: 'cello', hour: 'night' }),
    'Taxi is the only option left.',
    'Taxi is the only option left.',
  ],
  [
    'no option left',
    reading({ luggage: 'cello', hour: 'night', wish: 'air' }),
    'None fits: every option is ruled out.',
    null,
  ],
])('the standing with %s', (_case, given, standing, of100) => {
  const evaluation = evaluate(smallDecision, given);
  expect(sayStanding(smallDecision, evaluation)).toBe(standing);
  expect(sayStandingOf100(smallDecision, evaluation)).toBe(of100);
});

test('the lead of a pair has the same words in both orders, also for ruled-out options', () => {
  const evaluation = evaluate(smallDecision, reading({ luggage: 'cello' }));
  expect(leadBetween(evaluation, 'bike', 'tram').shown).toBe(440 - 590);
  expect(sayPairLead(smallDecision, evaluation, ['bike', 'tram'])).toBe('Tram leads Bike by 15.0 points.');
  expect(sayPairLead(smallDecision, evaluation, ['tram', 'bike'])).toBe('Tram leads Bike by 15.0 points.');
});

test.each([
  [320, '+32.0', 'Bike +32.0', '32.0 points to Bike'],
  [-1, '+0.1', 'Tram +0.1', '0.1 points to Tram'],
  [0, '0.0', '0.0', 'nothing'],
])('%i tenths between two options are %s', (tenths, points, worth, moved) => {
  expect(sayPoints(tenths)).toBe(points);
  expect(sayWorth(['Bike', 'Tram'], tenths)).toBe(worth);
  expect(sayMovedPoints(smallDecision, ['bike', 'tram'], tenths)).toBe(moved);
});

test.each([
  [
    ['tram', 'bike', 'taxi'],
    ['bike', 'tram'],
  ],
  [
    ['bike', 'tram', 'taxi'],
    ['bike', 'tram'],
  ],
  [['taxi'], null],
  [[], null],
])('the first two of %j keep their authored sides', (ranking, pair) => {
  expect(frontPair(smallDecision, { ranking })).toEqual(pair);
});
