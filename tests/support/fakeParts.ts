import type { Opened, Parts } from '#app/address/parts.ts';
import type { Decision } from '#content';

/** Pages of some decisions, whose parts a test loads by hand. */
export interface FakeParts extends Parts {
  /** From now on pages are not loaded until {@link FakeParts.arrive} is called, or are loaded from the start. */
  readonly hold: (isHeld: boolean) => void;
  /** Delivers the parts that are being loaded. */
  readonly arrive: () => Promise<void>;
  /** Fails the loading of these parts. */
  readonly fail: (error: unknown) => Promise<void>;
}

export function createFakeParts(decisions: readonly Decision[]): FakeParts {
  let isHeld = false;
  const loads = new Set<(failure: Opened | null) => void>();
  const opened = (path: string): Opened => {
    const [id] = path.split('/').filter(Boolean);
    if (id === undefined) return { kind: 'catalogue' };
    if (id === 'method') return { kind: 'method' };
    const decision = decisions.find((each) => each.id === id);
    return decision ? { kind: 'decision', decision } : { kind: 'no-decision', titles: decisions };
  };
  const end = async (failure: Opened | null): Promise<void> => {
    for (const finish of loads) finish(failure);
    loads.clear();
    // Promises that wait for the parts settle in the next microtasks.
    for (let tick = 0; tick < 4; tick += 1) await Promise.resolve();
  };
  return {
    loaded: (path) => (isHeld ? null : opened(path)),
    load: (path) =>
      new Promise((resolve) => {
        loads.add((failure) => resolve(failure ?? opened(path)));
      }),
    hold: (next) => {
      isHeld = next;
    },
    arrive: () => end(null),
    fail: (error) => end({ kind: 'failed', error }),
  };
}
