import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const SMALL = resolve('tests/support/decisions/bike-taxi-tram/index.ts');
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'weighpoint-release-'));
  mkdirSync(join(home, 'decisions', 'boats'), { recursive: true });
  writeDecision('');
});

afterEach(() => rmSync(home, { recursive: true }));

test('a release writes the archive, raises the revision and adds a line to the changelog', () => {
  expect(release('First release.')).toMatchObject({ status: 0 });
  expect(revisionInCode()).toBe(1);
  writeDecision('factors: small.factors.map((each) => ({ ...each, base: 9 })),');
  expect(release('All factors count the same.').stdout).toContain('Released revision 2 of “boats”.\ntime.base 4 → 9');
  expect(revisionInCode()).toBe(2);
  expect(archived('2.json')).toMatchObject({ revision: 2 });
  expect(archived('1.json')).toMatchObject({ revision: 1 });
  expect(archived('changelog.json')).toMatchObject([
    { revision: 1, text: 'First release.' },
    { revision: 2, text: 'All factors count the same.' },
  ]);
});

test('the latest revision is written again until it is published', () => {
  release('First release.');
  writeDecision('factors: small.factors.map((each) => ({ ...each, base: 9 })),');
  expect(release('First release, corrected.', '--again').stdout).toContain('Released revision 1');
  expect(archived('changelog.json')).toMatchObject([{ revision: 1, text: 'First release, corrected.' }]);
});

test.each([
  [
    'a release of words only',
    'Other words.',
    /^Nothing that scores changed since revision 1: words need no release\.$/mu,
  ],
  ['a release without a reason', ' ', /^Say what changed and why/mu],
])('%s is refused', (_what, text, sentence) => {
  release('First release.');
  const { status, stderr } = release(text);
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});

function writeDecision(changes: string): void {
  writeFileSync(
    join(home, 'decisions', 'boats', 'index.ts'),
    `import { decision as small } from ${JSON.stringify(SMALL)};
export const decision = {
  ...small,
  id: 'boats',
  aliases: [],
  revision: 1,
  ${changes}
};
`,
  );
}

function release(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/releaseDecision.ts', 'boats', ...args], {
    encoding: 'utf8',
    env: { ...process.env, MORE_DECISIONS: join(home, 'decisions') },
  });
}

function archived(name: string): unknown {
  return JSON.parse(readFileSync(join(home, 'revisions', 'boats', name), 'utf8'));
}

function revisionInCode(): number {
  const code = readFileSync(join(home, 'decisions', 'boats', 'index.ts'), 'utf8');
  return Number(/revision: (\d+)/u.exec(code)?.[1]);
}
