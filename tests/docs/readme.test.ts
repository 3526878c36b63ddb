import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

test('README has at most 120 lines and eight commands, each of them a script', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(120);
  const commands = [...readme.matchAll(/^\| `npm run ([\w:-]+)/gmu)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(4);
  expect(commands.length).toBeLessThanOrEqual(8);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('every folder and document that it names exists', () => {
  const [, layout = ''] = readme.split('## Where things are');
  const [, block = ''] = layout.split('```');
  const folders = block.split('\n').flatMap((line) => line.split('  ')[0]?.split(', ') ?? []);
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, path = '']) => path);
  expect(folders.length).toBeGreaterThan(10);
  const isThere = (path: string) => existsSync(path) || existsSync(`src/${path}`);
  expect([...folders, ...links].filter((path) => path !== '' && !isThere(path))).toEqual([]);
});
