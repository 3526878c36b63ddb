import { MOST_IMPORTANCE } from '../reading.ts';
import { triple } from './triangle.ts';
import type { Triple } from './triangle.ts';

/** A corner of the map: 0 at the top, 1 on the left, 2 on the right. */
export type Corner = 0 | 1 | 2;

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The least that a question counts on the map, in tenths; a map ignores nothing. */
export const LEAST_ON_MAP = 1;

/** True if a point, in whole tenths, is on the map: every question counts at least 0.1 and at most 12 times. */
export function isOnMap(point: Triple): boolean {
  return point.every((tenths) => tenths >= LEAST_ON_MAP && tenths <= MOST_IMPORTANCE);
}

/** Returns a point with so many tenths moved from one corner to another, or as many as the limits allow. */
export function traded(point: Triple, [from, to]: readonly [Corner, Corner], tenths: number): Triple {
  const possible = Math.min(tenths, point[from] - LEAST_ON_MAP, MOST_IMPORTANCE - point[to]);
  return triple((corner) => point[corner] + (corner === to ? possible : 0) - (corner === from ? possible : 0));
}

/**
 * Returns a point so many tenths further in a direction, one tenth at a time. To the side, the two lower corners trade.
 * Up and down, they give and take in turns, so that the way is straight; away from the rim the way back is the same.
 */
export function moved(point: Triple, direction: Direction, tenths: number): Triple {
  let at = point;
  for (let step = 0; step < tenths; step += 1) at = movedOnce(at, direction);
  return at;
}

function movedOnce(point: Triple, direction: Direction): Triple {
  if (direction === 'left') return traded(point, [2, 1], 1);
  if (direction === 'right') return traded(point, [1, 2], 1);
  const isUp = direction === 'up';
  const isLeftsTurn = (point[0] - (isUp ? 0 : 1)) % 2 === 0;
  const turns: readonly Corner[] = isLeftsTurn ? [1, 2] : [2, 1];
  const tries = turns.map((lower) => traded(point, isUp ? [lower, 0] : [0, lower], 1));
  return tries.find((tried) => tried[0] !== point[0]) ?? point;
}

/**
 * Returns the point of the map that is nearest to a place in or beside the triangle; the sum is in tenths, at least 3.
 */
export function nearestPoint(at: Triple, sum: number): Triple {
  const wanted = within(
    triple((corner) => at[corner] * sum),
    sum,
  );
  const down = triple((corner) => Math.floor(wanted[corner] + 1e-9));
  const lacking = sum - down[0] - down[1] - down[2];
  const lostMost = ([0, 1, 2] as const).toSorted(
    (one, other) => wanted[other] - down[other] - (wanted[one] - down[one]),
  );
  return triple(
    (corner) => down[corner] + (lostMost.indexOf(corner) >= 0 && lostMost.indexOf(corner) < lacking ? 1 : 0),
  );
}

/** Returns the outermost points of the map: all of it lies between them. The sum is in tenths, at least 3. */
export function outermostPoints(sum: number): readonly Triple[] {
  const most = mostOnMap(sum);
  return ORDERS.map(([first, second]) => {
    const next = Math.min(most, sum - most - LEAST_ON_MAP);
    return triple((corner) => (corner === first ? most : corner === second ? next : sum - most - next));
  });
}

const ORDERS: readonly (readonly [Corner, Corner])[] = [
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 2],
  [2, 0],
  [2, 1],
];

function mostOnMap(sum: number): number {
  return Math.min(MOST_IMPORTANCE, sum - 2 * LEAST_ON_MAP);
}

/**
 * Returns the nearest place at which every coordinate is within its limits: all move by the same amount, up to a limit.
 */
function within(wanted: Triple, sum: number): Triple {
  const most = mostOnMap(sum);
  const shifted = (by: number) => triple((corner) => Math.min(most, Math.max(LEAST_ON_MAP, wanted[corner] + by)));
  const reach = most + Math.max(...wanted.map(Math.abs));
  let [low, high] = [-reach, reach];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    const at = shifted(middle);
    if (at[0] + at[1] + at[2] < sum) low = middle;
    else high = middle;
  }
  return shifted(high);
}
