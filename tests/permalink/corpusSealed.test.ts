import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import seals from './corpus/seals.json' with { type: 'json' };

/** The links that were ever released, one a line. The tests of them are in `corpus.test.ts`. */
const CORPUS = 'tests/permalink/corpus/links.json';
const lines = linesIn(readFileSync(CORPUS, 'utf8'));

/** Returns the lines of links, without the comma after them. */
function linesIn(text: string): readonly string[] {
  const all = text.split('\n').map((line) => line.trim().replace(/,$/u, ''));
  return all.filter((line) => line.startsWith('{"format"'));
}

function sealOf(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 12);
}

/** Returns the versions of the corpus that git knows; none in a copy without git. */
function committedVersions(): readonly string[] {
  const git = (...args: readonly string[]) => spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
  const commits = git('log', '--format=%H', '--', CORPUS)?.split('\n').filter(Boolean) ?? [];
  return commits.map((commit) => git('show', `${commit}:${CORPUS}`));
}

test('no line of the corpus was edited or removed since it was committed', () => {
  const committed = committedVersions().flatMap(linesIn);
  expect([...new Set(committed)].filter((line) => !lines.includes(line))).toEqual([]);
});

test('no line of the corpus was edited or removed since it was sealed', () => {
  const kept = lines.map(sealOf);
  expect(seals.filter((seal) => !kept.includes(seal))).toEqual([]);
});

test('every line of the corpus is sealed: add what is missing to seals.json', () => {
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.map(sealOf).filter((seal) => !seals.includes(seal))).toEqual([]);
});
