import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

/** The longest time to work without a pause, in milliseconds: short enough that a key press is answered in time. */
const SLICE = 8;

type Work<T> = () => Generator<void, T, void>;

interface Done<T> {
  readonly work: Work<T>;
  readonly result: T;
}

/**
 * Returns the result of long work, done in idle moments after the page is painted. It is null until the work is done,
 * in prerendered pages, and without work. `work` has to yield every few milliseconds. A new function is new work, so
 * pass the same one in each render; unfinished work of the previous one is dropped.
 */
export function useIdleResult<T>(work: Work<T> | null): T | null {
  const [done, setDone] = useState<Done<T> | null>(null);
  useEffect(() => (work ? workIdly(work, (result) => setDone({ work, result })) : undefined), [work]);
  return done !== null && done.work === work ? done.result : null;
}

/** Works in slices until the work is done; returns a function that cancels it. */
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
