/** One check that a change has to pass. */
export interface Gate {
  readonly name: string;
  readonly command: string;
}

/** The tests of what must be covered whole. */
const PURE = 'tests/engine tests/permalink';

/**
 * Every check, in stages. The gates of a stage run side by side, and all of them to their end; a stage begins only
 * when the ones before it have passed, for what comes later is slower and builds on it.
 */
export const stages: readonly (readonly Gate[])[] = [
  [
    { name: 'types', command: 'tsc -p tsconfig.json' },
    { name: 'engine-types', command: 'tsc -p src/engine/tsconfig.json' },
    { name: 'worker-types', command: 'tsc -p src/worker/tsconfig.json' },
    { name: 'lint', command: 'oxlint src tests build scripts bench *.ts' },
    { name: 'format', command: 'oxfmt --check .' },
    { name: 'dead-code', command: 'knip' },
    { name: 'layers', command: 'vitest run tests/architecture' },
    { name: 'content', command: 'node scripts/run.mjs scripts/checkContent.ts' },
  ],
  [
    // Nothing here keeps state between files, and one process for all of them is twice as fast.
    { name: 'engine', command: `vitest run ${PURE} --no-isolate --coverage` },
    { name: 'unit', command: 'vitest run --exclude "tests/{architecture,engine,permalink}/**" --no-isolate' },
  ],
  [{ name: 'build', command: 'vite build --logLevel warn' }],
  [
    { name: 'budget', command: 'node scripts/run.mjs scripts/budget.ts' },
    { name: 'html', command: 'npm run --silent check:html' },
  ],
  [{ name: 'journeys', command: 'playwright test --grep-invert @whole' }],
];
