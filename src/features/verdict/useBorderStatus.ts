import { useEffect, useState } from 'react';
import type { Decision } from '#content';
import { useMovingReading, useSession } from '#parts/context/SessionContext.tsx';
import type { SessionState } from '#state/sessionState.ts';
import type { sayBorderDistance } from '#words/map/border.ts';

interface Words {
  readonly sayBorderDistance: typeof sayBorderDistance;
}

/** Returns how far the nearest border of the map is, while the point moves and after it has moved; null otherwise. */
export function useBorderStatus(decision: Decision): string | null {
  const reading = useMovingReading();
  const moved = useSession(cornersMoved);
  const words = useBorderWords(moved !== null);
  const [top, left, right] = moved?.split(' ') ?? [];
  if (!words || top === undefined || left === undefined || right === undefined) return null;
  return words.sayBorderDistance(decision, reading, [top, left, right]);
}

/** Loads the sentences of the map. Before the map has loaded, nobody can have moved its point. */
function useBorderWords(isNeeded: boolean): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    if (isNeeded) import('#words/map/border.ts').then(setWords, () => undefined);
  }, [isNeeded]);
  return words;
}

/**
 * Returns the corners of the map whose point was moved last, joined as one text; null if the last act was another one.
 */
function cornersMoved({ held, act }: SessionState): string | null {
  if (held) return textOf(Object.keys(held));
  return act?.kind === 'balance' ? textOf(act.questions) : null;
}

function textOf(questions: readonly string[]): string | null {
  return questions.length === 3 ? questions.join(' ') : null;
}
