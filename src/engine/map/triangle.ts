import { itemAt } from '#lib/lookUp.ts';

/**
 * One number for each corner of a triangle. As a place in the triangle: three shares, none negative, that add up to 1.
 */
export type Triple = readonly [number, number, number];

/** A corner of a polygon inside a triangle, and the side that goes from it to the next one. */
export interface Vertex {
  readonly at: Triple;
  /** `cut` if a half-plane ends the polygon there, `rim` if the polygon that it was cut from ends there. */
  readonly side: 'rim' | 'cut';
}

/** A convex polygon inside a triangle, vertices in order; without vertices nothing of it is left. */
export type Polygon = readonly Vertex[];

/** A straight line from one place to another. */
export type Segment = readonly [Triple, Triple];

/** Returns the three numbers that a rule gives for the corners 0, 1 and 2. */
export function triple(numberOf: (corner: 0 | 1 | 2) => number): Triple {
  return [numberOf(0), numberOf(1), numberOf(2)];
}

/** All of the triangle. */
export const TRIANGLE: Polygon = [
  { at: [1, 0, 0], side: 'rim' },
  { at: [0, 1, 0], side: 'rim' },
  { at: [0, 0, 1], side: 'rim' },
];

/** Returns the value of a linear function at a place, from its numbers at the corners. */
export function valueAt(atCorners: Triple, at: Triple): number {
  return atCorners[0] * at[0] + atCorners[1] * at[1] + atCorners[2] * at[2];
}

/**
 * Returns the part of a polygon where a linear function, given by its numbers at the corners, is not negative
 * (Sutherland and Hodgman 1974, one half-plane).
 */
export function clip(polygon: Polygon, atCorners: Triple): Polygon {
  return polygon.flatMap((vertex, index): readonly Vertex[] => {
    const next = itemAt(polygon, (index + 1) % polygon.length);
    const [here, there] = [valueAt(atCorners, vertex.at), valueAt(atCorners, next.at)];
    if (here < 0)
      return there > 0 ? [{ at: between(vertex.at, next.at, here / (here - there)), side: vertex.side }] : [];
    if (there >= 0) return [vertex];
    if (here === 0) return [{ at: vertex.at, side: 'cut' }];
    return [vertex, { at: between(vertex.at, next.at, here / (here - there)), side: 'cut' }];
  });
}

/** Returns the area of a polygon as a share of the triangle, 0..1. */
export function areaOf(polygon: Polygon): number {
  return Math.abs(sidesFromCorner(polygon).reduce((sum, { cross }) => sum + cross, 0));
}

/**
 * Returns the centre of gravity of a polygon that has an area: that of the triangles between its sides and corner 0.
 */
export function centroidOf(polygon: Polygon): Triple {
  const all = sidesFromCorner(polygon);
  const whole = 3 * all.reduce((sum, { cross }) => sum + cross, 0);
  const momentOf = (corner: 0 | 1 | 2) =>
    all.reduce((sum, { cross, from, to }) => sum + cross * (from[corner] + to[corner] + (corner === 0 ? 1 : 0)), 0);
  return triple((corner) => momentOf(corner) / whole);
}

/** Returns the sides of a polygon that a half-plane made; a side shorter than a rounding error is a corner. */
export function cutsOf(polygon: Polygon): readonly Segment[] {
  return sidesOf(polygon)
    .filter(({ from, to }) => from.side === 'cut' && distanceBetween(from.at, to.at) > 1e-9)
    .map(({ from, to }) => [from.at, to.at]);
}

/** Returns the place that is a share of the way from one place to another. */
export function between(from: Triple, to: Triple, share: number): Triple {
  return triple((corner) => from[corner] + share * (to[corner] - from[corner]));
}

function distanceBetween(from: Triple, to: Triple): number {
  return Math.max(...triple((corner) => Math.abs(from[corner] - to[corner])));
}

function sidesOf(polygon: Polygon): readonly { readonly from: Vertex; readonly to: Vertex }[] {
  return polygon.map((from, index) => ({ from, to: itemAt(polygon, (index + 1) % polygon.length) }));
}

/**
 * Returns, for each side, twice the signed area between it and corner 0, measured along the other two corners, in which
 * the triangle has the area ½.
 */
function sidesFromCorner(polygon: Polygon) {
  return sidesOf(polygon).map(({ from: { at: from }, to: { at: to } }) => ({
    from,
    to,
    cross: from[1] * to[2] - to[1] * from[2],
  }));
}
