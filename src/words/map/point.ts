import type { Decision } from '#content';
import { type Corner, type Corners, LEAST_ON_MAP, type Triple } from '#engine';
import { formatTenths, joinWords } from '#lib/english.ts';
import { labelOf } from '../labels.ts';

/** Says how much each corner counts at a point: “Team 1.2, Latency 0.8 and Timeline 1.0”. */
export function sayPoint(decision: Decision, corners: Corners, point: Triple): string {
  return joinWords(
    corners.map((id, corner) => `${labelOf(decision.questions, id)} ${formatTenths(point[corner] ?? 0)}`),
    'and',
  );
}

/** Returns the importance of each corner's question at a point, in tenths by question id. */
export function countsAt(corners: Corners, point: Triple): Readonly<Record<string, number>> {
  return Object.fromEntries(corners.map((id, corner) => [id, point[corner] ?? 0]));
}

/** From one corner to another. */
export type Way = readonly [from: Corner, to: Corner];

/** The label of a move: “From Team to Latency”. */
export function sayMove(decision: Decision, corners: Corners, [from, to]: Way): string {
  return `From ${labelOf(decision.questions, corners[from])} to ${labelOf(decision.questions, corners[to])}`;
}

/** Says why a point cannot be moved further: “Team counts 0.1, the least on a map.” */
export function sayLimit(
  decision: Decision,
  { corners, point }: { readonly corners: Corners; readonly point: Triple },
  [from, to]: Way,
): string {
  const counts = (corner: Corner) =>
    `${labelOf(decision.questions, corners[corner])} counts ${formatTenths(point[corner])}`;
  return point[from] <= LEAST_ON_MAP
    ? `${counts(from)}, the least on a map.`
    : `${counts(to)} times, the most there is.`;
}
