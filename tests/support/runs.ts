import { vi } from 'vitest';

/** The number of runs of each property test: five hundred, or a hundred thousand with `npm run test:properties`. */
export const runs = { numRuns: import.meta.env.MODE === 'properties' ? 100_000 : 500 } as const;

// Twenty milliseconds a run, and at least thirty seconds, so that a test that hangs ends.
vi.setConfig({ testTimeout: Math.max(30_000, 20 * runs.numRuns) });
