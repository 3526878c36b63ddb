import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

/** How long the program may be busy at a stretch, in milliseconds: a key that is pressed meanwhile is still answered at once. */
const SLICE = 8;

type Work<T> = () => Generator<void, T, void>;

interface Done<T> {
  readonly work: Work<T>;
  readonly result: T;
}

/**
 * What some long work comes to, done in idle moments after the page is painted: null until it is done, in prerendered
 * pages, and where there is no work. `work` yields often, a few thousandths of a second apart at most. Another function
 * is other work, so it has to be kept from render to render; what was begun is then dropped, and its result never shown.
 */
export function useIdleResult<T>(work: Work<T> | null): T | null {
  const [done, setDone] = useState<Done<T> | null>(null);
  useEffect(() => (work ? workIdly(work, (result) => setDone({ work, result })) : undefined), [work]);
  return done !== null && done.work === work ? done.result : null;
}

/** Works in slices until it is done or called off; gives back what calls it off. */
function workIdly<T>(work: Work<T>, onDone: (result: T) => void): () => void {
  const steps = work();
  let callOff = whenIdle(slice);
  return () => callOff();

  function slice(): void {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    callOff = whenIdle(slice);
  }
}
