import type { Decision } from '#content';
import type { Corners, MapPlane, NearestBorder, Triple } from '#engine';
import { formatTenths, joinWords } from '#lib/english.ts';
import { labelOf, optionLabel } from '../labels.ts';

/** How much each corner counts: “Team 1.2, Latency 0.8 and Timeline 1.0”. */
export function sayPoint(decision: Decision, corners: Corners, point: Triple): string {
  return joinWords(
    corners.map((id, corner) => `${labelOf(decision.questions, id)} ${formatTenths(point[corner] ?? 0)}`),
    'and',
  );
}

/** Where the nearest border is from a point of the map. */
export function sayBorder(
  decision: Decision,
  { corners }: MapPlane,
  border: NearestBorder & { readonly from: Triple },
): string {
  const front = namesOf(decision, border.options);
  if (border.tenths === 0) return `This point is on a border: ${front} are equal here.`;
  const verb = border.options.length === 1 ? 'is' : 'are';
  return `Nearest border: move ${sayWay(decision, corners, border)}, and ${front} ${verb} in front.`;
}

function sayWay(
  decision: Decision,
  corners: Corners,
  { from, point, tenths }: NearestBorder & { readonly from: Triple },
): string {
  const labels = (isAmong: (change: number) => boolean) =>
    joinWords(
      corners
        .filter((_, corner) => isAmong((point[corner] ?? 0) - (from[corner] ?? 0)))
        .map((id) => labelOf(decision.questions, id)),
      'and',
    );
  const way = `${formatTenths(tenths)} from ${labels((change) => change < 0)} to ${labels((change) => change > 0)}`;
  const isStraight = point.some((count, corner) => count === from[corner]);
  return isStraight ? way : `${way}, to ${sayPoint(decision, corners, point)}`;
}

export function namesOf(decision: Decision, options: readonly string[]): string {
  return joinWords(
    options.map((option) => optionLabel(decision, option)),
    'and',
  );
}
