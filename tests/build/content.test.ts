import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const SMALL = resolve('tests/support/decisions/bike-taxi-tram/index.ts');
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'weighpoint-content-'));
});

afterEach(() => rmSync(home, { recursive: true }));

test('a build with mistakes in its content stops with the sentences of the content check, and writes nothing', () => {
  const changes = `id: 'broken', aliases: [], reviewed: '2026-99-99', related: ['nowhere']`;
  const { status, stdout, stderr, dist } = build(changes);
  expect(status).toBe(1);
  expect(stderr.split('\n')[0]).toBe('The content is not ready, so nothing was built:');
  expect(stderr).toContain('Take “nowhere” off what is related to “broken”: there is no other decision of that id.');
  expect(stdout + stderr).not.toMatch(/\n\s+at /u);
  expect(existsSync(dist)).toBe(false);
});

function build(changes: string) {
  const dist = join(home, 'dist');
  mkdirSync(join(home, 'decisions', 'broken'), { recursive: true });
  writeFileSync(
    join(home, 'decisions', 'broken', 'index.ts'),
    `import { decision as small } from ${JSON.stringify(SMALL)};\nexport const decision = { ...small, ${changes} };\n`,
  );
  const command = ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--logLevel', 'warn'];
  const { NODE_ENV: _test, ...environment } = process.env;
  const env = { ...environment, MORE_DECISIONS: join(home, 'decisions') };
  return { dist, ...spawnSync(process.execPath, command, { encoding: 'utf8', env }) };
}
