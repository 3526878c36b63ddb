import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

const SOURCE = 'src/worker/worker.ts';

/** The files that every page needs and that have no hash in their names. */
const NAMED = ['shell.html', 'boot.js', 'favicon.svg', 'manifest.webmanifest'];

/**
 * The most that the worker asks a browser to keep in advance, in bytes. The whole copy must stay under 5 MB, with the
 * decisions that the worker adds when they are opened, and with what the browser adds to every file.
 */
const ROOM = 3_000_000;

interface File {
  readonly path: string;
  readonly size: number;
  /** SHA-256 in base64. */
  readonly hash: string;
}

/** The script files that not every page needs. */
interface Scripts {
  /** Those of the decisions, in the catalogue's order. */
  readonly decisions: readonly string[];
  /** Those of the archived revisions. */
  readonly archive: readonly string[];
}

/**
 * Writes `sw.js`: the worker, with the scripts and fonts that it keeps and their hashes. As many decisions are kept in
 * advance as there is room for, and the rest once they are opened, as the archive is. Returns the number of the rest.
 */
export async function writeWorker(dist: string, { decisions, archive }: Scripts, room = ROOM): Promise<number> {
  const names = await readdir(join(dist, 'assets'));
  const assets = names.filter((name) => !name.endsWith('.png')).map((name) => `assets/${name}`);
  const always = [...NAMED, ...assets.filter((path) => !decisions.includes(path) && !archive.includes(path))];
  const { kept, later } = withinRoom(await filesAt(dist, always), await filesAt(dist, decisions), room);
  const past = await filesAt(dist, archive);
  const lists = `const FILES = ${listed(kept)};\nconst LATER = ${listed(later)};\nconst PAST = ${listed(past)};\n`;
  const release = createHash('sha256').update(lists).digest('hex').slice(0, 12);
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
  await writeFile(join(dist, 'sw.js'), `const RELEASE = ${JSON.stringify(release)};\n${lists}${code}`);
  return later.length;
}

function filesAt(dist: string, paths: readonly string[]): Promise<readonly File[]> {
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(dist, path));
      return { path, size: content.length, hash: createHash('sha256').update(content).digest('base64') };
    }),
  );
}

/** Parts the files into those kept in advance, which are all of `always` and the first decisions, and the rest. */
function withinRoom(always: readonly File[], decisions: readonly File[], room: number) {
  const fits = (count: number) => sizeOf([...always, ...decisions.slice(0, count)]) <= room;
  let count = 0;
  while (count < decisions.length && fits(count + 1)) count += 1;
  return { kept: [...always, ...decisions.slice(0, count)], later: decisions.slice(count) };
}

function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function listed(files: readonly File[]): string {
  return `new Map(${JSON.stringify(files.map(({ path, hash }) => [path, hash]))})`;
}
