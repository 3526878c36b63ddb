import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

const SOURCE = 'src/worker/worker.ts';

/** The files that every page needs and that have no hash in their names. */
const NAMED = ['shell.html', 'boot.js', 'favicon.svg', 'manifest.webmanifest'];

/**
 * The most that the worker asks a browser to keep in advance, in bytes. The whole copy must stay under 5 MB, with the
 * decisions that the worker adds when they are opened, and with what the browser adds to every file.
 */
const MOST = 3_000_000;

/**
 * Writes `sw.js`, the worker with the list of the files that it keeps: scripts, styles and fonts. `decisions` are the script
 * files of the decisions, in the order of the catalogue. It keeps as many as fit, and returns the number of the others.
 */
export async function writeWorker(dist: string, decisions: readonly string[]): Promise<number> {
  const assets = (await readdir(join(dist, 'assets')))
    .filter((name) => !name.endsWith('.png'))
    .map((name) => `assets/${name}`);
  const always = [...NAMED, ...assets.filter((file) => !decisions.includes(file))];
  const kept = await withinRoom(dist, always, decisions);
  const named = await Promise.all(NAMED.map((file) => readFile(join(dist, file))));
  const release = createHash('sha256')
    .update(Buffer.concat([Buffer.from(kept.join()), ...named]))
    .digest('hex')
    .slice(0, 12);
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
  const constants = `const RELEASE = ${JSON.stringify(release)};\nconst FILES = ${JSON.stringify(kept)};\n`;
  await writeFile(join(dist, 'sw.js'), constants + code);
  return always.length + decisions.length - kept.length;
}

async function withinRoom(
  dist: string,
  always: readonly string[],
  more: readonly string[],
): Promise<readonly string[]> {
  const sizeOf = async (file: string) => (await stat(join(dist, file))).size;
  const sizes = await Promise.all(always.map(sizeOf));
  let room = MOST - sizes.reduce((sum, size) => sum + size, 0);
  const kept = [...always];
  for (const file of more) {
    room -= await sizeOf(file);
    if (room < 0) break;
    kept.push(file);
  }
  return kept;
}
