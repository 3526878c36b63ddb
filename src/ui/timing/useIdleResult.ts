import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

/** The longest time without a pause, in milliseconds: short enough to answer a key that is pressed meanwhile. */
const SLICE = 8;

type Work<T> = () => Generator<void, T, void>;

interface Done<T> {
  readonly work: Work<T>;
  readonly result: T;
}

/**
 * Returns the result of long work, done in idle moments after the page is painted; null until it is done, in prerendered
 * pages and without work. `work` has to yield every few milliseconds, and has to be the same function in each render: another
 * function is other work, and what was begun is dropped.
 */
export function useIdleResult<T>(work: Work<T> | null): T | null {
  const [done, setDone] = useState<Done<T> | null>(null);
  useEffect(() => (work ? workIdly(work, (result) => setDone({ work, result })) : undefined), [work]);
  return done !== null && done.work === work ? done.result : null;
}

/** Works in slices until it is done; returns a function that cancels it. */
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
