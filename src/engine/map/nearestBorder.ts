import { entryOf } from '#lib/lookUp.ts';
import { isOnMap, outermostPoints } from './mapPoint.ts';
import type { MapPlane } from './mapPlane.ts';
import { triple, valueAt } from './triangle.ts';
import type { Triple } from './triangle.ts';

/** The nearest point of a map at which another option is in front. */
export interface NearestBorder {
  /** The tenths that move from corner to corner on the way there; 0 if the point itself is on a border. */
  readonly tenths: number;
  readonly point: Triple;
  /** The options in front there, in authored order. */
  readonly options: readonly string[];
}

/**
 * Returns the point nearest to a point of the map at which another option has the higher score, counted in tenths that
 * move between corners. Of equally near points, straight ways from one corner to another come first. Null if the same
 * option is in front, or equally far in front, at every point of the map.
 */
export function nearestBorder(plane: MapPlane, from: Triple): NearestBorder | null {
  const [first, second] = frontAt(plane, from);
  if (first === undefined) return null;
  if (second !== undefined) return { tenths: 0, point: from, options: frontAt(plane, from) };
  const isBehind = (point: Triple) => !frontAt(plane, point).includes(first);
  if (!outermostPoints(plane.sum).some(isBehind)) return null;

  // It ends: one of the outermost points is behind.
  for (let tenths = fewest(plane, from, first); ; tenths += 1) {
    const point = ring(from, tenths).find((each) => isOnMap(each) && isBehind(each));
    if (point) return { tenths, point, options: frontAt(plane, point) };
  }
}

/** Returns the options with the highest score at a point, in authored order. */
function frontAt({ numerators }: MapPlane, point: Triple): readonly string[] {
  const here = Object.entries(numerators).map(([option, at]) => [option, valueAt(at, point)] as const);
  const best = Math.max(...here.map(([, numerator]) => numerator));
  return here.filter(([, numerator]) => numerator === best).map(([option]) => option);
}

/**
 * Returns the fewest tenths that could be enough if the map had no rim: all move the straight way that costs the lead
 * most.
 */
function fewest({ numerators }: MapPlane, from: Triple, first: string): number {
  const ahead = entryOf(numerators, first);
  const needed = Object.values(numerators).map((rival) => {
    const lead = triple((corner) => ahead[corner] - rival[corner]);
    const steepest = Math.max(...lead) - Math.min(...lead);
    return steepest === 0 ? Infinity : Math.floor(valueAt(lead, from) / steepest) + 1;
  });
  return Math.min(...needed);
}

/** Returns all points that so many moved tenths lead to: a hexagon, its corners first. */
function ring(from: Triple, tenths: number): readonly Triple[] {
  const points: Triple[] = [];
  for (let part = 0; part < tenths; part += 1) {
    for (const one of [0, 1, 2] as const) {
      const other = (one + 1) % 3;
      for (const sign of [1, -1]) {
        points.push(
          triple((corner) => {
            const share = corner === one ? tenths : corner === other ? part - tenths : -part;
            return from[corner] + sign * share;
          }),
        );
      }
    }
  }
  return points;
}
