import { expect, test } from 'vitest';
import { type Corners, evaluate, mapPlane, pointOf, type Reading } from '#engine';
import { sayBorderDistance, sayNearestBorder, sayNoArea } from '#words/map/border.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const CORNERS: Corners = ['luggage', 'distance', 'wish'];
const threeAreas = reading({ luggage: 'nothing', distance: 'far', wish: 'bill' });
const oneArea = reading({ luggage: 'nothing', distance: 'near', wish: 'joy' });

function planeOf(given: Reading) {
  const plane = mapPlane(smallDecision, given, CORNERS);
  if (!plane) throw new Error('There is no map.');
  return plane;
}

function near(given: Reading): string {
  const map = { decision: smallDecision, reading: given, plane: planeOf(given) };
  return sayNearestBorder(map, pointOf(given, CORNERS));
}

test('a sentence names the nearest border and the way to it', () => {
  expect(near(threeAreas)).toBe('Nearest border: move 0.1 from Luggage to Distance, and Tram is in front.');
  expect(sayBorderDistance(smallDecision, threeAreas, CORNERS)).toBe('Nearest border: 0.1 away.');
});

test('a point on a border says so', () => {
  // Bike leads by 40 eightieths, and its effort weighs 8: five points less make it equal.
  const equal = reading({ luggage: 'nothing', distance: 'far', wish: 'bill' }, { bike: { effort: 25 } });
  expect(near(equal)).toBe('This point is on a border: Bike and Tram are equal here.');
});

test('a map of one colour says where its lead is smallest', () => {
  expect(near(oneArea)).toBe(
    'No border: Bike is in front at every point of this map. The lead is smallest with Luggage 2.8, Distance 0.1 and Wish 0.1: Bike leads Tram by 33.3 points.',
  );
  expect(sayBorderDistance(smallDecision, oneArea, CORNERS)).toBe('No border on this map.');
});

test('with one option left there is no lead', () => {
  const alone = reading({ luggage: 'cello', distance: 'far', wish: 'comfort', hour: 'night' });
  expect(near(alone)).toBe('No border: Taxi is in front at every point of this map.');
});

test('fewer than three answers make no map', () => {
  expect(sayBorderDistance(smallDecision, reading({ luggage: 'bag' }), CORNERS)).toBeNull();
});

test.each([
  [
    reading({ luggage: 'cello', distance: 'far', wish: 'bill' }),
    'Bike has no area: Luggage rules it out, however little that counts here.',
  ],
  [reading({ luggage: 'bag', distance: 'far', wish: 'bill', hour: 'night' }), 'Tram has no area: Hour rules it out.'],
])('an option that is ruled out has no area', (given, said) => {
  const { ruledOut } = evaluate(smallDecision, given);
  expect(ruledOut.map((each) => sayNoArea(smallDecision, planeOf(given), each))).toEqual([said]);
});
