import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWorker } from '../../build/worker.ts';

const dist = mkdtempSync(join(tmpdir(), 'weighpoint-worker-'));
const decisions = Array.from({ length: 60 }, (_, number) => `assets/decision-${number}-aaaaaaaa.js`);
const archive = ['assets/1-aaaaaaaa.js'];
const NAMED = ['shell.html', 'boot.js', 'favicon.svg', 'manifest.webmanifest'];

mkdirSync(join(dist, 'assets'));
for (const file of [...NAMED, ...archive, 'assets/index-aaaaaaaa.js', 'assets/preview.png'])
  writeFileSync(join(dist, file), 'x');
for (const file of decisions) writeFileSync(join(dist, file), 'x'.repeat(100_000));
afterAll(() => rmSync(dist, { recursive: true }));

const WORKER = join(dist, 'sw.js');

test('all but pictures is kept, and of many decisions the first ones, in at most 3 MB', async () => {
  const left = await writeWorker(dist, { decisions, archive });
  const { files, later } = await listsOf(WORKER);
  const kept = decisions.slice(0, 29);
  expect(files.map(([path]) => path)).toEqual([...NAMED, 'assets/index-aaaaaaaa.js', ...kept]);
  expect(later.map(([path]) => path)).toEqual(decisions.slice(29));
  expect(left).toBe(later.length);
});

test('an archived revision is not kept in advance, but once it was opened', async () => {
  await writeWorker(dist, { decisions, archive });
  const { files, later, past } = await listsOf(WORKER);
  expect(past.map(([path]) => path)).toEqual(archive);
  expect([...files, ...later].map(([path]) => path)).not.toContain(archive[0]);
});

test('each file is listed with its SHA-256, as the browser computes it', async () => {
  await writeWorker(dist, { decisions, archive });
  const { files } = await listsOf(WORKER);
  // printf x | openssl dgst -sha256 -binary | base64
  expect(new Map(files).get('shell.html')).toBe('LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=');
});

test('a file that changes under its name makes another release, and so does a decision that is kept later', async () => {
  const releases = new Set<string>();
  for (const file of ['shell.html', decisions.at(-1) ?? '']) {
    await writeWorker(dist, { decisions, archive });
    releases.add((await listsOf(WORKER)).release);
    writeFileSync(join(dist, file), 'changed');
  }
  await writeWorker(dist, { decisions, archive });
  expect(releases.add((await listsOf(WORKER)).release).size).toBe(3);
});

type List = readonly (readonly [path: string, hash: string])[];

/** Returns the constants that the build put in front of the worker. */
async function listsOf(
  worker: string,
): Promise<{ readonly release: string; readonly files: List; readonly later: List; readonly past: List }> {
  const text = await readFile(worker, 'utf8');
  const find = (name: string) => new RegExp(`^const ${name} = (?:new Map\\()?(.*?)\\)?;$`, 'mu').exec(text)?.[1] ?? '';
  const lists: readonly List[] = JSON.parse(`[${['FILES', 'LATER', 'PAST'].map(find).join()}]`);
  const [files = [], later = [], past = []] = lists;
  return { release: find('RELEASE'), files, later, past };
}
