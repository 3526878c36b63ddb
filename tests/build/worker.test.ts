import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWorker } from '../../build/worker.ts';

const dist = mkdtempSync(join(tmpdir(), 'weighpoint-worker-'));
const decisions = Array.from({ length: 60 }, (_, number) => `assets/decision-${number}-aaaaaaaa.js`);
const NAMED = ['shell.html', 'boot.js', 'favicon.svg', 'manifest.webmanifest'];

mkdirSync(join(dist, 'assets'));
for (const file of [...NAMED, 'assets/index-aaaaaaaa.js', 'assets/preview.png']) writeFileSync(join(dist, file), 'x');
for (const file of decisions) writeFileSync(join(dist, file), 'x'.repeat(100_000));
afterAll(() => rmSync(dist, { recursive: true }));

test('the worker keeps everything but pictures, and the first decisions, in at most 3 MB', async () => {
  const left = await writeWorker(dist, decisions);
  const list = /const FILES = (\[.*\]);/u.exec(readFileSync(join(dist, 'sw.js'), 'utf8'))?.[1] ?? '[]';
  const kept = decisions.slice(0, 29);
  expect(JSON.parse(list)).toEqual([...NAMED, 'assets/index-aaaaaaaa.js', ...kept]);
  expect(left).toBe(decisions.length - kept.length);
});
