import { expect, test } from 'vitest';
import { evaluate, type Pair, type Reading } from '#engine';
import { ownValuesOf } from '#state/ownValues.ts';
import {
  factorRows,
  type Order,
  sayComparison,
  sayOrder,
  sayScoreNotes,
  type Weighing,
} from '#words/compare/factorRows.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const PAIR: Pair = ['bike', 'tram'];

function compared(given: Reading) {
  const evaluation = evaluate(smallDecision, given);
  return { decision: smallDecision, evaluation, pair: PAIR, own: ownValuesOf(smallDecision, given) };
}

function rowsOf(given: Reading, weighing: Weighing = 'answers', order: Order = 'worth') {
  return factorRows(compared(given), weighing, order);
}

test.each<readonly [Weighing, Order, readonly (string | null)[]]>([
  // Weights of 20, differences of 40, 70 and 20 at most: 4 × 20, 2 × −40, 2 × 40 and 2 × −70 of 20
  ['answers', 'worth', ['Shelter from rain', 'Door to door', 'Little effort', 'Joy of the ride', 'Price of a trip']],
  ['answers', 'authored', ['Door to door', 'Little effort', 'Punctuality', 'Shelter from rain', 'Room for things']],
  ['none', 'worth', ['Shelter from rain', 'Little effort', 'Joy of the ride', 'Punctuality', 'Room for things']],
])('rows weighed by %s are in the order %s', (weighing, order, labels) => {
  expect(
    rowsOf(reading({}), weighing, order)
      .slice(0, 5)
      .map(({ label }) => label),
  ).toEqual(labels);
});

test('a row has both values, its share of the weight and what the difference is worth', () => {
  const [first] = rowsOf(reading({}));
  expect(first).toEqual({
    id: 'shelter',
    label: 'Shelter from rain',
    share: '10% of the weight',
    left: 10,
    right: 80,
    ours: {},
    worthTenths: -70,
    isIdle: false,
  });
});

test('without weights a row has no share and no worth', () => {
  const [first] = rowsOf(reading({}), 'none');
  expect(first?.worthTenths).toBeNull();
  expect(first).not.toHaveProperty('share');
});

test('our value is shown with an own value, and equal values make no difference', () => {
  const price = rowsOf(reading({}, { tram: { price: 90 } })).find(({ id }) => id === 'price');
  expect(price).toMatchObject({ left: 90, right: 90, ours: { right: 70 }, isIdle: true });
});

test.each([
  ['a clear lead', reading({}), 'Comparing Bike and Tram, 8 differences. Bike leads Tram by 3.0 points.'],
  [
    'a close lead',
    reading({}, { tram: { time: 60 } }),
    'Comparing Bike and Tram, 8 differences. Bike leads, too close to call.',
  ],
  [
    'equal scores',
    reading({}, { tram: { time: 65 } }),
    'Comparing Bike and Tram, 8 differences. Bike and Tram are equal.',
  ],
])('screen readers get %s in at most fifteen words', (_case, given, said) => {
  expect(sayComparison(compared(given), rowsOf(given))).toBe(said);
  expect(said.split(' ').length).toBeLessThanOrEqual(15);
});

test.each<readonly [Order, Weighing, string]>([
  ['authored', 'answers', 'as the article lists them'],
  ['worth', 'answers', 'most points first'],
  ['worth', 'none', 'largest difference first'],
])('the order %s by %s is %s', (order, weighing, said) => {
  expect(sayOrder(order, weighing)).toBe(said);
});

test.each([
  [reading({}), ''],
  [reading({ luggage: 'cello' }), ', but is ruled out'],
  [reading({}, { bike: { joy: 10 } }), ', with one value of a reader’s own'],
  [reading({ luggage: 'cello' }, { bike: { joy: 10 } }), ', but is ruled out, with one value of a reader’s own'],
])('a score says if its option is ruled out or has own values', (given, said) => {
  expect(sayScoreNotes(smallDecision, given, 'bike')).toBe(said);
});
