import { describe, expect, test } from 'vitest';
import { leadBetween, type Pair } from '#engine';
import { answerClause } from '#words/answers.ts';
import { baseReason, pointsFor, reasonsByAnswer, reasonsByFactor } from '#words/result/reasons.ts';
import { resultFor } from '#words/result/result.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const PAIR: Pair = ['bike', 'tram'];
/** Bike 50.4, Tram 56.8: the weights are 18, 8, 2, 14, 10, 42, 4 and 2 of 100. */
const joyTwice = resultFor(smallDecision, reading({ luggage: 'bag', distance: 'far', wish: ['joy', 20] }));

describe('reasons by answer', () => {
  const reasons = reasonsByAnswer(joyTwice, PAIR);

  test('are in authored order with the label of the answer, followed by what counts before any answer', () => {
    expect(reasons.map(({ label, detail }) => [label, detail])).toEqual([
      ['Luggage', 'A bag'],
      ['Distance', 'More than eight kilometres'],
      ['Wish', 'A good time'],
      ['Before any answer', 'What we weigh for everyone'],
    ]);
  });

  test('name the factors that the answer weighs or sets values on', () => {
    expect(reasons.map(({ factors }) => factors)).toEqual([['shelter', 'room'], ['time', 'effort'], ['joy'], []]);
  });

  test('can say the answers as clauses', () => {
    expect(reasonsByAnswer(joyTwice, PAIR, answerClause)[0]?.detail).toBe('a bag comes along');
  });
});

test('the points of a table are for both options', () => {
  expect(pointsFor(smallDecision, PAIR)).toBe('points for Bike and for Tram');
});

describe('reasons by factor', () => {
  test('begin with the largest, each with the option that it favours', () => {
    const reasons = reasonsByFactor(joyTwice, PAIR);
    // 42 × (80 − 40), 14 × (10 − 80), 18 × (20 − 70), of 100 and in tenths of a point
    expect(reasons.slice(0, 3).map(({ label, detail, shownTenths }) => [label, detail, shownTenths])).toEqual([
      ['Joy of the ride', 'speaks for Bike', 168],
      ['Shelter from rain', 'speaks for Tram', -98],
      ['Door to door', 'speaks for Tram', -90],
    ]);
  });

  test('do not praise an option for what no answer asks for', () => {
    const details = new Map(reasonsByFactor(joyTwice, PAIR).map(({ id, detail }) => [id, detail]));
    expect(details.get('price')).toBe('more than these answers ask for');
    const equal = resultFor(smallDecision, reading({ wish: 'bill' }, { tram: { price: 90 } }));
    expect(reasonsByFactor(equal, PAIR).find(({ id }) => id === 'price')?.detail).toBe('no difference');
  });

  test('note own values of the two options only', () => {
    const own = resultFor(smallDecision, reading({}, { tram: { price: 30 }, taxi: { air: 60 } }));
    const noted = reasonsByFactor(own, PAIR).filter(({ note }) => note !== undefined);
    expect(noted.map(({ id, note }) => [id, note])).toEqual([['price', 'with a value of a reader’s own']]);
  });
});

test.each([
  ['answer', reasonsByAnswer(joyTwice, PAIR)],
  ['factor', reasonsByFactor(joyTwice, PAIR)],
])('the points by %s add up to the shown lead', (_split, reasons) => {
  const sum = reasons.reduce((all, { shownTenths }) => all + shownTenths, 0);
  expect(sum).toBe(leadBetween(joyTwice.evaluation, ...PAIR).shown);
  expect(sum).toBe(-64);
});

test('what counts in any case has points and no factor of its own', () => {
  expect(baseReason(-7)).toMatchObject({ id: 'base', shownTenths: -7, factors: [] });
});
