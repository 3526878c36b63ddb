import type { Timing } from '#app/address/historyWriter.ts';

/** A clock and a screen that a test moves by hand. */
export interface FakeTiming extends Timing {
  /** Paints a frame, and runs what waited for it. */
  readonly paint: () => void;
  /** Advances the clock by some milliseconds, without a frame. */
  readonly pass: (milliseconds: number) => void;
}

export function createFakeTiming(): FakeTiming {
  const painted = new Set<() => void>();
  const timers = new Map<() => void, number>();
  let now = 0;

  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    for (let next = earliest(timers, end); next; next = earliest(timers, end)) {
      const [run, due] = next;
      timers.delete(run);
      now = Math.max(now, due);
      run();
    }
    now = end;
  };
  return {
    afterPaint: (run) => {
      const waiting = () => run();
      painted.add(waiting);
      return () => painted.delete(waiting);
    },
    after: (milliseconds, run) => {
      const waiting = () => run();
      timers.set(waiting, now + milliseconds);
      return () => timers.delete(waiting);
    },
    paint: () => {
      const waiting = Array.from(painted);
      painted.clear();
      for (const run of waiting) run();
    },
    pass,
  };
}

function earliest(timers: ReadonlyMap<() => void, number>, end: number): readonly [() => void, number] | undefined {
  return [...timers].filter(([, due]) => due <= end).toSorted(([, one], [, other]) => one - other)[0];
}
