import { type Polygon, type Triple, triple } from '#engine';
import { BOX, placeOf } from './mapShape.ts';

/** Half of the height of a name, as a share of the map's width. */
const LEAST_ROOM = 0.05;
/**
 * The factor for the distance from the starting point. Below 1 it keeps a name farther from that point than from a
 * border.
 */
const FROM_START = 0.6;

/**
 * Returns the place with most room for the name of an area: away from its border and from the starting point. Null if
 * there is too little room for a name.
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

/** Returns the distance of a place from the nearest side of a polygon, as a share of the map's width. */
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

/** Returns a place in the true proportions of the map, whose width is 1. */
function drawn(at: Triple): { readonly x: number; readonly y: number } {
  const { x, y } = placeOf(at);
  return { x, y: (y * BOX.height) / BOX.width };
}
