import { LEAST_ON_MAP } from '#engine';
import type { Corners, Reading, Triple } from '#engine';
import { isOnMap } from '#engine/map/mapPoint.ts';

/** Every point of a map, in whole tenths that add up to the sum. */
export function gridPoints(sum: number): readonly Triple[] {
  const points: Triple[] = [];
  for (let top = LEAST_ON_MAP; top < sum; top += 1) {
    for (let left = LEAST_ON_MAP; left < sum - top; left += 1) points.push([top, left, sum - top - left]);
  }
  return points.filter(isOnMap);
}

/** The reading with what the corners count taken from a point of the map. */
export function readingAt(reading: Reading, corners: Corners, point: Triple): Reading {
  const counted = corners.map((id, corner) => [
    id,
    { answer: reading.choices[id]?.answer ?? '', importance: point[corner] ?? 0 },
  ]);
  return { ...reading, choices: { ...reading.choices, ...Object.fromEntries(counted) } };
}
