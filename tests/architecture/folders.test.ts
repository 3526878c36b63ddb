import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const MOST_FILES_OF_A_KIND = 20;

/** Returns the folder and the kind of a file, such as `src/parts/*.tsx` or `tests/words/*.test.ts`. */
function folderAndKindOf(file: string): string {
  return join(dirname(file), basename(file).replace(/^[^.]*/u, '*'));
}

/** Returns the folders that need rooms, each with a kind of file and how many of it the folder has. */
function crowdedFolders(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const kind of files.map(folderAndKindOf)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > MOST_FILES_OF_A_KIND).map(([kind, count]) => `${kind}: ${count}`);
}

/** Returns every file of a folder and of the folders in it; a folder has no dot in its name. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file).includes('.'))
    .map((file) => join(folder, file));
}

test('a folder with more than twenty files of one kind is found', () => {
  const files = Array.from({ length: 21 }, (_, index) => `src/parts/Part${index}.tsx`);

  expect(crowdedFolders(files)).toEqual(['src/parts/*.tsx: 21']);
  expect(crowdedFolders(files.slice(1))).toEqual([]);
});

test('no folder has more than twenty files of one kind', () => {
  const files = ['src', 'tests', 'scripts', 'build', 'bench', 'docs'].flatMap(filesIn);

  expect(crowdedFolders(files)).toEqual([]);
});
