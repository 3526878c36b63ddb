import type { Decision } from '#content';
import { useMovingReading, useSession } from '#parts/SessionContext.tsx';
import type { SessionState } from '#state/sessionState.ts';
import { sayBorderDistance } from '#words/map/border.ts';

/** How far the nearest border of the map is, to be told while the point moves and once it has; else nothing. */
export function useToldBorder(decision: Decision): string | null {
  const reading = useMovingReading();
  const moved = useSession(cornersMoved);
  const [top, left, right] = moved?.split(' ') ?? [];
  if (top === undefined || left === undefined || right === undefined) return null;
  return sayBorderDistance(decision, reading, [top, left, right]);
}

/** The corners of the map that was moved last, as one text; null when something else was. */
function cornersMoved({ held, act }: SessionState): string | null {
  if (held) return textOf(Object.keys(held));
  return act?.kind === 'balance' ? textOf(act.questions) : null;
}

function textOf(questions: readonly string[]): string | null {
  return questions.length === 3 ? questions.join(' ') : null;
}
