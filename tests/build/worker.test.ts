import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

const WORKER = join(dist, 'sw.js');

test('all but pictures is kept, and of many decisions the first ones, in at most 3 MB', async () => {
  const left = await writeWorker(dist, decisions);
  const { files, later } = await listsOf(WORKER);
  const kept = decisions.slice(0, 29);
  expect(files.map(([path]) => path)).toEqual([...NAMED, 'assets/index-aaaaaaaa.js', ...kept]);
  expect(later.map(([path]) => path)).toEqual(decisions.slice(29));
  expect(left).toBe(later.length);
});

test('each file is listed with its SHA-256, as the browser computes it', async () => {
  await writeWorker(dist, decisions);
  const { files } = await listsOf(WORKER);
  // printf x | openssl dgst -sha256 -binary | base64
  expect(new Map(files).get('shell.html')).toBe('LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=');
});

test('a file that changes under its name makes another release, and so does a decision that is kept later', async () => {
  const releases = new Set<string>();
  for (const file of ['shell.html', decisions.at(-1) ?? '']) {
    await writeWorker(dist, decisions);
    releases.add((await listsOf(WORKER)).release);
    writeFileSync(join(dist, file), 'changed');
  }
  await writeWorker(dist, decisions);
  expect(releases.add((await listsOf(WORKER)).release).size).toBe(3);
});

type List = readonly (readonly [path: string, hash: string])[];

/** What the build put in front of the worker. */
async function listsOf(
  worker: string,
): Promise<{ readonly release: string; readonly files: List; readonly later: List }> {
  const text = await readFile(worker, 'utf8');
  const find = (name: string) => new RegExp(`^const ${name} = (?:new Map\\()?(.*?)\\)?;$`, 'mu').exec(text)?.[1] ?? '';
  const [files, later]: readonly List[] = [JSON.parse(find('FILES')), JSON.parse(find('LATER'))];
  return { release: find('RELEASE'), files: files ?? [], later: later ?? [] };
}
