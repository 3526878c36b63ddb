import { vi } from 'vitest';

/** How often every property test runs: a thousand times, or a hundred thousand with `npm run test:properties`. */
export const runs = { numRuns: import.meta.env.MODE === 'properties' ? 100_000 : 1000 } as const;

// Twenty milliseconds a run, and no less than thirty seconds: a test that hangs still ends.
vi.setConfig({ testTimeout: Math.max(30_000, 20 * runs.numRuns) });
