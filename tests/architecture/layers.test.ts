import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { lint, type Linted, lintPlanted } from './oxlint.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Everything that a file might be tempted to import from outside its own layer. */
const imports = [
  '#lib/joinWords.ts',
  '#engine',
  '#engine/score/score.ts',
  '#permalink',
  '#permalink/page.ts',
  '#content',
  '#content/decision.ts',
  '#state/session.ts',
  '#words/labels.ts',
  '#ui/forms/Button.tsx',
  '#charts/Dial.tsx',
  '#parts/ShareBar.tsx',
  '#features/verdict/Why.tsx',
  '#app/routes/App.tsx',
  'react',
  'react-dom',
  'react-router',
  'zustand',
  'valibot',
  'node:fs',
  '../lib/joinWords.ts',
  '../engine/score.ts',
  '../app/App.tsx',
  '../../lib/joinWords.ts',
  '../main.tsx',
] as const;

type Import = (typeof imports)[number];

const engine: readonly Import[] = ['#engine', '#engine/score/score.ts'];
const permalink: readonly Import[] = ['#permalink', '#permalink/page.ts'];
const content: readonly Import[] = ['#content', '#content/decision.ts'];
const frontDoors: readonly Import[] = ['#permalink', '#content', '#engine'];

const shown: readonly Import[] = ['#charts/Dial.tsx', '#ui/forms/Button.tsx', '#words/labels.ts'];

/** What each layer may import. */
const layers: Readonly<Record<string, readonly Import[]>> = {
  lib: [],
  engine: ['#lib/joinWords.ts'],
  permalink: [...engine, '#lib/joinWords.ts'],
  content: [...engine, '#lib/joinWords.ts'],
  state: [...permalink, ...content, ...engine, '#lib/joinWords.ts', 'zustand', 'valibot'],
  ui: ['#lib/joinWords.ts', 'react'],
  words: ['#state/session.ts', ...frontDoors, '#lib/joinWords.ts'],
  charts: ['#words/labels.ts', '#ui/forms/Button.tsx', '#content', '#engine', '#lib/joinWords.ts', 'react'],
  parts: [...shown, '#state/session.ts', ...frontDoors, '#lib/joinWords.ts', 'react'],
  features: [...shown, '#parts/ShareBar.tsx', '#state/session.ts', ...frontDoors, '#lib/joinWords.ts', 'react'],
  app: [
    ...(['#features/verdict/Why.tsx', '#parts/ShareBar.tsx', ...shown, '#state/session.ts'] as const),
    ...permalink,
    ...content,
    ...engine,
    ...(['#lib/joinWords.ts', 'react', 'react-router'] as const),
  ],
  worker: [],
};

const names = Object.keys(layers);
const plantedIn = (layer: string) => `src/${layer}/${layer === 'features' ? 'verdict/' : ''}planted.ts`;
const statement = (source: string, line: number) => `import { x as x${line} } from '${source}';`;

describe('a layer', () => {
  let linted: Linted;

  beforeAll(async () => {
    const text = imports.map(statement).join('\n');
    linted = await lintPlanted(Object.fromEntries(names.map((layer) => [plantedIn(layer), text])));
  });

  test('is linted at all', () => {
    expect(linted.files).toBe(names.length);
  });

  test.each(names)('%s may import what the table allows and nothing else', (layer) => {
    const refused = refusals(linted, plantedIn(layer)).map(({ line }) => imports[line - 1]);
    const forbidden = imports.filter((source) => !layers[layer]?.includes(source));
    expect(inOrder(refused)).toEqual(forbidden);
  });

  test.each(names)('%s says what to do instead', (layer) => {
    const advice = new Set(refusals(linted, plantedIn(layer)).map((complaint) => complaint.advice));
    expect(advice.size).toBeGreaterThan(1);
    for (const sentence of advice) expect(sentence).toMatch(/\b(import|take|hand|move|wrap|export)\b.+\.$/iu);
  });

  test('has its row in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });
});

test('no way of importing escapes the table', async () => {
  const ways = [
    `import type { X } from '#app/routes/App.tsx';`,
    `export { x } from '#app/routes/App.tsx';`,
    `export * from '#app/routes/App.tsx';`,
    `export const late = () => import('#app/routes/App.tsx');`,
    `import '#app/routes/App.tsx';`,
  ];
  const { complaints } = await lintPlanted({ 'src/engine/planted.ts': ways.join('\n') });
  const refused = complaints.filter(({ rule }) => rule === 'eslint(no-restricted-imports)');
  expect(new Set(refused.map(({ line }) => line))).toEqual(new Set([1, 2, 3, 4, 5]));
});

test('a type is imported by a statement, where the table sees it', async () => {
  const { complaints } = await lintPlanted({
    'src/engine/planted.ts': `export type X = import('#app/routes/App.tsx').X;`,
  });
  expect(complaints.map(({ rule }) => rule)).toEqual(['typescript(consistent-type-imports)']);
});

test.each(['features/verdict', 'parts'])('%s knows Link and nothing else of the router', async (folder) => {
  const text = `import { Link } from 'react-router';\nimport { useNavigate } from 'react-router';\nexport { Link, useNavigate };`;
  const file = `src/${folder}/planted.ts`;
  const refused = refusals(await lintPlanted({ [file]: text }), file);
  expect(new Set(refused.map(({ line }) => line))).toEqual(new Set([2]));
  expect(refused[0]?.advice).toMatch(/^A (feature|part) knows Link/u);
});

test('a feature does not reach another one by a relative path', async () => {
  const file = 'src/features/verdict/planted.ts';
  const linted = await lintPlanted({ [file]: `import { x } from '../compare/x.ts';\nexport { x };` });
  expect(refusals(linted, file)[0]?.advice).toMatch(/never another feature/u);
});

test.each([
  ['a value', `import { b } from './b.ts';\nexport const a = () => b;`],
  ['a type', `import type { b } from './b.ts';\nexport const a = (): typeof b | null => null;`],
  ['a name from the package', `export { b } from '#engine/b.ts';\nexport const a = 1;`],
])('a cycle is found when it is closed by %s', async (_what, a) => {
  const b = `import type { a } from './a.ts';\nexport const b = (): typeof a | null => null;`;
  const { complaints } = await lintPlanted({ 'src/engine/a.ts': a, 'src/engine/b.ts': b });
  const cycles = complaints.filter(({ rule }) => rule === 'import(no-cycle)');
  expect(cycles.map(({ file }) => file).toSorted()).toEqual(['src/engine/a.ts', 'src/engine/b.ts']);
});

test('what is allowed draws no complaint', async () => {
  const linted = await lintPlanted({
    'src/lib/double.ts': 'export function double(value: number): number {\n  return value * 2;\n}\n',
    'src/engine/four.ts': `import { double } from '#lib/double.ts';\n\nexport const four = double(2);\n`,
    'src/engine/eight.ts': `import { double } from '#lib/double.ts';\nimport { four } from './four.ts';\n\nexport const eight = double(four);\n`,
  });
  expect(linted).toEqual({ files: 3, complaints: [] });
});

test('the linter reads this project', async () => {
  const { files, complaints } = await lint('.', ['src']);
  expect(files).toBeGreaterThan(50);
  expect(
    complaints.filter(({ rule }) => rule === 'import(no-cycle)' || rule === 'eslint(no-restricted-imports)'),
  ).toEqual([]);
});

function refusals({ complaints }: Linted, file: string) {
  return complaints.filter(
    (complaint) => complaint.file === file && complaint.rule === 'eslint(no-restricted-imports)',
  );
}

/** The imports once each, in the order of the list: one line may break two rules. */
function inOrder(refused: readonly (Import | undefined)[]): readonly Import[] {
  return imports.filter((source) => refused.includes(source));
}
