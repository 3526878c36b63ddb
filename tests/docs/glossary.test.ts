import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const glossary = rowsIn(readFileSync('docs/glossary.md', 'utf8'));
const readme = readFileSync('README.md', 'utf8');
const shortList = rowsIn(readme.slice(readme.indexOf('## Words')));

/** Every type that the pure layers export. */
const types = new Set(
  ['engine', 'content', 'permalink', 'state', 'words']
    .flatMap((layer) => filesIn(join('src', layer)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gmu)])
    .map(([, name = '']) => name),
);

test('every word is in the glossary once, with a meaning', () => {
  const words = glossary.map(([word]) => word);
  expect(words.length).toBeGreaterThan(40);
  expect(new Set(words).size).toBe(words.length);
  expect(glossary.filter(([, meaning = '']) => meaning === '')).toEqual([]);
});

test('every type that the glossary names is exported', () => {
  const named = glossary.flatMap(([, , type = '']) => [...type.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !types.has(name))).toEqual([]);
});

test('README has ten of the words, with the same meanings', () => {
  expect(shortList).toHaveLength(10);
  for (const row of shortList) expect(glossary.map((each) => each.slice(0, 2))).toContainEqual(row);
});

/** Returns the rows of all tables in a text, without headings. */
function rowsIn(text: string): readonly (readonly string[])[] {
  const tables = text.split('\n\n').filter((block) => block.startsWith('| word |'));
  return tables
    .flatMap((table) => table.trim().split('\n').slice(2))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}
