import { type Polygon, type Segment, type Triple, triple } from '#engine';

/**
 * The box of the drawing; all sides of the triangle are equal. Corner 0 is at the top, 1 on the left, 2 on the right.
 */
export const BOX = { width: 480, height: 415.7 };

/** A place in the drawing, as shares of its width and height. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export function placeOf(at: Triple): Place {
  return { x: at[0] / 2 + at[2], y: 1 - at[0] };
}

/**
 * Returns the shares of a place, the opposite of {@link placeOf}. A place outside the triangle has a negative share.
 */
export function sharesAt({ x, y }: Place): Triple {
  const top = 1 - y;
  const right = x - top / 2;
  return [top, 1 - top - right, right];
}

/** Returns importances in tenths as shares of their sum. */
export function sharesOf(point: Triple): Triple {
  const sum = point[0] + point[1] + point[2];
  return triple((corner) => point[corner] / sum);
}

export function pathOf(polygon: Polygon): string {
  return polygon.length === 0 ? '' : `M${polygon.map(({ at }) => drawnAt(at)).join('L')}z`;
}

export function lineOf([from, to]: Segment): string {
  return `M${drawnAt(from)}L${drawnAt(to)}`;
}

/** Returns a place in per cent, for text and markers that keep their size while the drawing scales. */
export function inPerCent({ x, y }: Place): { readonly x: string; readonly y: string } {
  return { x: `${(100 * x).toFixed(2)}%`, y: `${(100 * y).toFixed(2)}%` };
}

function drawnAt(at: Triple): string {
  const { x, y } = placeOf(at);
  return `${(x * BOX.width).toFixed(1)} ${(y * BOX.height).toFixed(1)}`;
}
