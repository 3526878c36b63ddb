import { type Polygon, type Triple, triple } from '#engine';
import { BOX, placeOf } from './mapShape.ts';

/** Half of the height that a name takes, as a share of the width of the map. */
const LEAST_ROOM = 0.05;
/** The point of the map is to keep away a little more than a border. */
const FROM_START = 0.6;

/**
 * Where the name of an area has most room: away from its border and from where the point starts. Null where there is
 * too little for a name.
 */
export function labelPlace(polygon: Polygon, centre: Triple, start: Triple): Triple | null {
  const tried = [centre, ...polygon.flatMap(({ at }) => [0.3, 0.5].map((share) => towards(centre, at, share)))];
  const [best] = tried
    .map((at) => ({ at, room: Math.min(roomAround(at, polygon), FROM_START * distanceBetween(at, start)) }))
    .toSorted((one, other) => other.room - one.room);
  return best && best.room >= LEAST_ROOM ? best.at : null;
}

function towards(from: Triple, to: Triple, share: number): Triple {
  return triple((corner) => from[corner] + share * (to[corner] - from[corner]));
}

/** How far a place is from the nearest side of a polygon, as a share of the width of the map. */
function roomAround(at: Triple, polygon: Polygon): number {
  const { x, y } = drawn(at);
  const distances = polygon.map(({ at: corner }, index) => {
    const from = drawn(corner);
    const to = drawn((polygon[index + 1] ?? polygon[0])?.at ?? corner);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return length === 0 ? Infinity : Math.abs((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / length;
  });
  return Math.min(...distances);
}

function distanceBetween(one: Triple, other: Triple): number {
  const [from, to] = [drawn(one), drawn(other)];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** A place in the true proportions of the map, whose width is 1. */
function drawn(at: Triple): { readonly x: number; readonly y: number } {
  const { x, y } = placeOf(at);
  return { x, y: (y * BOX.height) / BOX.width };
}
