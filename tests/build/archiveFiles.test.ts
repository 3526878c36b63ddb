import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveFiles, archiveFolder } from '../../build/archiveFiles.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weighpoint-archive-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function decisionIn(id: string) {
  return { id, path: join(root, 'decisions', id, 'index.ts'), name: `decisions/${id}/index.ts` };
}

test('the archive of a decision is beside the folder of all decisions', () => {
  expect(archiveFolder(decisionIn('oak-or-pine'))).toBe(join(root, 'revisions', 'oak-or-pine'));
});

test('the revisions of an archive are in order, by number', () => {
  const folder = archiveFolder(decisionIn('oak-or-pine'));
  mkdirSync(folder, { recursive: true });
  for (const name of ['10.json', '2.json', '1.json', 'changelog.json', 'notes.txt'])
    writeFileSync(join(folder, name), '');
  const [archive] = archiveFiles([decisionIn('oak-or-pine')]);
  expect(archive?.changelog).toBe(join(folder, 'changelog.json'));
  expect(archive?.revisions.map(({ revision }) => revision)).toEqual([1, 2, 10]);
});

test('a decision that was never released has no archive', () => {
  expect(archiveFiles([decisionIn('oak-or-pine')])).toEqual([]);
});
