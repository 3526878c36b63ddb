import type { Decision } from '#content';
import { type Corners, mapPlane, nearestBorder, pointOf, type Reading } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { useMovingReading, useSession } from '#parts/SessionContext.tsx';
import type { SessionState } from '#state/sessionState.ts';

/** How far the nearest border of the map is, to be told while the point moves and once it has; else nothing. */
export function useToldBorder(decision: Decision): string | null {
  const reading = useMovingReading();
  const corners = useSession(cornersMoved);
  return corners && sayDistance(decision, reading, corners.split(' '));
}

/** The corners of the map that was moved last, as one text; null when something else was. */
function cornersMoved({ held, act }: SessionState): string | null {
  if (held) return textOf(Object.keys(held));
  return act?.kind === 'balance' ? textOf(act.questions) : null;
}

function textOf(questions: readonly string[]): string | null {
  return questions.length === 3 ? questions.join(' ') : null;
}

function sayDistance(
  decision: Decision,
  reading: Reading,
  [top = '', left = '', right = '']: readonly string[],
): string | null {
  const corners: Corners = [top, left, right];
  const plane = mapPlane(decision, reading, corners);
  if (!plane) return null;
  const border = nearestBorder(plane, pointOf(reading, corners));
  return border ? `Nearest border: ${formatTenths(border.tenths)} away.` : 'No border on this map.';
}
