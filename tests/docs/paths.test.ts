import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The folders from which a document may name a file. */
const ROOTS = ['', 'src', 'src/engine'];
const DECISION = 'go-vs-rust';
const sourceFiles = new Set(
  ['src', 'build', 'public'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
  ),
);
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

test.each(documents)('every file and folder that %s names exists', (document) => {
  const text = readFileSync(document, 'utf8').replaceAll(/^```[\s\S]*?^```/gmu, '');
  const named = [...text.matchAll(/`((?:\w[\w.-]*\/)+(?:[\w.<>-]+\.\w+|[\w<>-]+\/)?)`/gu)].map(([, path = '']) => path);
  const files = named.map((path) => path.replace('<id>', DECISION)).filter((path) => !isBuilt(path));
  expect(files.filter((path) => !ROOTS.some((root) => existsSync(join(root, path))))).toEqual([]);
});

test.each(documents)('every file that %s names without its folder exists', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(/`(\w+\.(?:tsx?|js))`/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => !sourceFiles.has(name) && !isBuilt(name))).toEqual([]);
});

test.each(documents)('every command that %s names is a script', (document) => {
  const text = readFileSync(document, 'utf8').replaceAll(/(?<=npm run)\n/gu, ' ');
  const named = [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(documents)('every link of %s leads to a file and a heading', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/gu)].map(([, link = '']) => link);
  expect(links.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
});

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? document : join(dirname(document), path);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(readFileSync(file, 'utf8')).includes(heading);
}

function headingsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Returns true for a path that the build or the package manager creates. */
function isBuilt(path: string): boolean {
  return path === 'sw.js' || path.startsWith('dist/') || path.startsWith('node_modules/');
}
