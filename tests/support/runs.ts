import process from 'node:process';
import { vi } from 'vitest';

/**
 * How often every property test runs: a thousand times, or as often as the environment says, for example
 * `WEIGHPOINT_RUNS=100000 npx vitest run tests/engine`.
 */
export const runs = { numRuns: Number(process.env['WEIGHPOINT_RUNS'] ?? 1000) } as const;

// Twenty milliseconds a run, and no less than thirty seconds: a test that hangs still ends.
vi.setConfig({ testTimeout: Math.max(30_000, 20 * runs.numRuns) });
