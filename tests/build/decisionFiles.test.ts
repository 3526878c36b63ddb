import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { decisionFiles } from '../../build/decisionFiles.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weighpoint-decisions-'));
  for (const folder of ['src/content/decisions/oak-or-pine', 'src/content/decisions/notes', 'more/ash-or-elm']) {
    mkdirSync(join(root, folder), { recursive: true });
    if (!folder.endsWith('notes')) writeFileSync(join(root, folder, 'index.ts'), '');
  }
});

test('every folder with an index is a decision of that id', () => {
  const name = 'src/content/decisions/oak-or-pine/index.ts';
  expect(decisionFiles(root, {})).toEqual([{ id: 'oak-or-pine', path: join(root, name), name }]);
});

test('the folder that MORE_DECISIONS names adds decisions, in alphabetical order', () => {
  const found = decisionFiles(root, { MORE_DECISIONS: 'more' });
  expect(found.map(({ name }) => name)).toEqual([
    'more/ash-or-elm/index.ts',
    'src/content/decisions/oak-or-pine/index.ts',
  ]);
});
