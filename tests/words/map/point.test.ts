import { expect, test } from 'vitest';
import type { Corners, Triple } from '#engine';
import { countsAt, sayLimit, sayMove, sayPoint } from '#words/map/point.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const CORNERS: Corners = ['luggage', 'distance', 'wish'];

test('a point says how much each corner counts', () => {
  expect(sayPoint(smallDecision, CORNERS, [12, 8, 10])).toBe('Luggage 1.2, Distance 0.8 and Wish 1.0');
  expect(countsAt(CORNERS, [12, 8, 10])).toEqual({ luggage: 12, distance: 8, wish: 10 });
});

test('a move is from one corner to another', () => {
  expect(sayMove(smallDecision, CORNERS, [2, 0])).toBe('From Wish to Luggage');
});

test.each<readonly [Triple, string]>([
  [[1, 8, 10], 'Luggage counts 0.1, the least on a map.'],
  [[12, 120, 10], 'Distance counts 12.0 times, the most there is.'],
])('a move that cannot be made from %j says why', (point, said) => {
  expect(sayLimit(smallDecision, { corners: CORNERS, point }, [0, 1])).toBe(said);
});
