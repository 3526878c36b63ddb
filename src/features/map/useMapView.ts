import { useCallback, useState } from 'react';
import type { Decision } from '#content';
import {
  type Corners,
  firstCorners,
  type MapPlane,
  pointOf,
  possibleCorners,
  type Reading,
  type Triple,
} from '#engine';

/** The three questions of a map, and the place where its point was first drawn. */
export interface MapView {
  readonly corners: Corners;
  readonly start: Triple;
  readonly choose: (corners: Corners) => void;
}

interface Kept {
  readonly corners: Corners;
  /** Null until the map is drawn. */
  readonly start: Triple | null;
}

/**
 * Keeps the corners while they are possible, and the start while the sum of the three importances stays the same.
 * Returns null if fewer than three questions can be corners.
 */
export function useMapView(decision: Decision, reading: Reading): MapView | null {
  const [kept, setKept] = useState<Kept | null>(null);
  const choose = useCallback((corners: Corners) => setKept({ corners, start: null }), []);
  const possible = possibleCorners(decision, reading);
  const corners = kept?.corners.every((id) => possible.includes(id)) ? kept.corners : firstCorners(decision, reading);
  if (!corners) return null;
  const point = pointOf(reading, corners);
  if (kept?.corners === corners && kept.start && sumOf(kept.start) === sumOf(point)) {
    return { corners, start: kept.start, choose };
  }
  const view = { corners, start: point };
  setKept(view);
  return { ...view, choose };
}

/** Returns the previous plane if only the point has moved, so memoized drawings of it are not rendered again. */
export function useStablePlane(plane: MapPlane): MapPlane {
  const [kept, setKept] = useState(plane);
  if (JSON.stringify(kept) === JSON.stringify(plane)) return kept;
  setKept(plane);
  return plane;
}

function sumOf(point: Triple): number {
  return point[0] + point[1] + point[2];
}
