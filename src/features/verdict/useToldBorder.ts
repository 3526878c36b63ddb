import { useEffect, useState } from 'react';
import type { Decision } from '#content';
import { useMovingReading, useSession } from '#parts/SessionContext.tsx';
import type { SessionState } from '#state/sessionState.ts';
import type { sayBorderDistance } from '#words/map/border.ts';

interface Words {
  readonly sayBorderDistance: typeof sayBorderDistance;
}

/** How far the nearest border of the map is, to be told while the point moves and once it has; else nothing. */
export function useToldBorder(decision: Decision): string | null {
  const reading = useMovingReading();
  const moved = useSession(cornersMoved);
  const words = useBorderWords(moved !== null);
  const [top, left, right] = moved?.split(' ') ?? [];
  if (!words || top === undefined || left === undefined || right === undefined) return null;
  return words.sayBorderDistance(decision, reading, [top, left, right]);
}

/** The words of the map, which come with it: nobody has moved it before. */
function useBorderWords(isNeeded: boolean): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    if (isNeeded) import('#words/map/border.ts').then(setWords, () => undefined);
  }, [isNeeded]);
  return words;
}

/** The corners of the map that was moved last, as one text; null when something else was. */
function cornersMoved({ held, act }: SessionState): string | null {
  if (held) return textOf(Object.keys(held));
  return act?.kind === 'balance' ? textOf(act.questions) : null;
}

function textOf(questions: readonly string[]): string | null {
  return questions.length === 3 ? questions.join(' ') : null;
}
