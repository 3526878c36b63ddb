import { expect, test } from 'vitest';
import { ownValuesOf } from '#state/ownValues.ts';
import { sayOwnValue, sayOwnValues, sayPickWithout } from '#words/ownValues.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const one = reading({}, { tram: { price: 100 } });
const two = reading({}, { tram: { price: 100 }, bike: { joy: 0 } });

test.each([
  [reading({}), null, null],
  [one, 'with one value of a reader’s own', 'With one value of a reader’s own; without it: Bike'],
  [two, 'with two values of a reader’s own', 'With two values of a reader’s own; without them: Bike'],
])('a sentence counts own values and names the pick without them', (given, counted, without) => {
  expect(sayOwnValues(smallDecision, given)).toBe(counted);
  expect(sayPickWithout(smallDecision, given)).toBe(without);
});

test('own values can be counted for one option', () => {
  expect(sayOwnValues(smallDecision, two, 'bike')).toBe('with one value of a reader’s own');
  expect(sayOwnValues(smallDecision, two, 'taxi')).toBeNull();
});

test('each own value is shown with ours', () => {
  expect(ownValuesOf(smallDecision, one).map((own) => sayOwnValue(smallDecision, own))).toEqual([
    'Tram on Price of a trip: 100 in place of 70',
  ]);
});
