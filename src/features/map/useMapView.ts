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

/** Which three questions a map is of, and where its point stood when that map was first drawn. */
export interface MapView {
  readonly corners: Corners;
  readonly start: Triple;
  readonly choose: (corners: Corners) => void;
}

interface Kept {
  readonly corners: Corners;
  /** Null until the map has been drawn. */
  readonly start: Triple | null;
}

/**
 * Keeps the corners while they can be corners, and the start while the three count as much together; null while fewer
 * than three questions can be corners.
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

/** The plane of before where only the point has moved on it, so that what is drawn of it stays. */
export function useSteady(plane: MapPlane): MapPlane {
  const [kept, setKept] = useState(plane);
  if (JSON.stringify(kept) === JSON.stringify(plane)) return kept;
  setKept(plane);
  return plane;
}

function sumOf(point: Triple): number {
  return point[0] + point[1] + point[2];
}
