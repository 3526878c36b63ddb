import { expect, test } from 'vitest';
import { evaluate, jointResult, leadBetween, type Pair } from '#engine';
import { fraction } from '#engine/numbers/fraction.ts';
import { ledIn, sayLeadIn } from '#words/team/leads.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const PAIR: Pair = ['bike', 'tram'];
/** Alone Bike has 72.5 and Tram 51.0, and the other way 39.5 and 65.0: on average 56.0 and 58.0. */
const [forBike, forTram] = [reading({ luggage: 'nothing' }), reading({ luggage: 'bag' })];

test.each([
  ['clear', leadBetween(evaluate(smallDecision, forBike), ...PAIR), 'Bike by 21.5 points'],
  ['clear for the second', leadBetween(evaluate(smallDecision, forTram), ...PAIR), 'Tram by 25.5 points'],
  [
    'close',
    { exact: fraction(-11, 10), shown: -11, closeness: 'close' as const },
    'Tram by 1.1 points, too close to call',
  ],
  ['equal', { exact: fraction(0), shown: 0, closeness: 'equal' as const }, 'equal'],
  ['joint', leadBetween(jointResult(smallDecision, [forBike, forTram]), ...PAIR), 'Tram by 2.0 points'],
])('a %s lead names the option that is ahead', (_kind, lead, said) => {
  expect(sayLeadIn(smallDecision, ledIn(PAIR, lead))).toBe(said);
});
