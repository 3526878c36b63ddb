import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { documentTable, withTable } from '../../scripts/layers/document.ts';
import { DOCUMENT, LINT_RULES } from '../../scripts/layers/files.ts';
import { hasFrontDoor, type Layer } from '../../scripts/layers/layer.ts';
import { lintRules } from '../../scripts/layers/lintRules.ts';
import { layers } from '../../scripts/layers/table.ts';
import { lint, type Linted, lintPlanted } from './oxlint.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folders = layers.filter(({ name }) => !name.includes('.'));

const known = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/static',
  'react-router',
  'zustand',
  'zustand/vanilla',
  'valibot',
  'virtual:catalogue',
  'virtual:library',
  'virtual:decisions',
  'virtual:all-decisions',
  'virtual:revisions',
  'virtual:all-revisions',
  'node:fs',
  'node:fs/promises',
  'lodash',
];

/** Everything that a file might import from outside its layer. */
const imports: readonly string[] = [
  ...folders.flatMap(({ name }) => [...(hasFrontDoor(name) ? [`#${name}`] : []), `#${name}/room/file.ts`]),
  ...known,
  ...folders.flatMap(({ name }) => [`../${name}/file.ts`, `../../${name}/file.ts`]),
  '../main.tsx',
];

const plantedIn = ({ name, isSplit }: Layer) =>
  name.includes('.') ? `src/${name}` : `src/${name}/${isSplit === true ? 'verdict/' : ''}planted.ts`;
const statement = (source: string, line: number) => `import { x as x${line} } from '${source}';`;

describe('a layer', () => {
  let linted: Linted;

  beforeAll(async () => {
    const text = imports.map(statement).join('\n');
    linted = await lintPlanted(Object.fromEntries(layers.map((layer) => [plantedIn(layer), text])));
  });

  test('is linted', () => {
    expect(linted.files).toBe(layers.length);
  });

  test.each(layers)('$name may import what the table allows and nothing else', (layer) => {
    const refused = refusals(linted, plantedIn(layer)).map(({ line }) => imports[line - 1]);
    expect(inOrder(refused)).toEqual(imports.filter((source) => !isAllowed(layer, source)));
  });

  test.each(layers)('$name says what to do instead', (layer) => {
    const advice = new Set(refusals(linted, plantedIn(layer)).map((complaint) => complaint.advice));
    expect(advice.size).toBeGreaterThan(1);
    for (const sentence of advice) expect(sentence).toMatch(/\b(import|take|hand|move|wrap|needs)\b.+\.$/iu);
  });

  test('has its row in the table', () => {
    const inSource = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(inSource.map(({ name }) => name).toSorted());
  });
});

describe('the table of layers', () => {
  test('is what the linter reads: run “npm run layers” after a change', () => {
    expect(JSON.parse(readFileSync(LINT_RULES, 'utf8'))).toEqual(lintRules(layers));
  });

  test('is what the document shows: run “npm run layers” after a change', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    expect(withTable(document, layers)).toBe(document);
  });

  test('says in each row what the layer is and what it may import', () => {
    expect(documentTable(layers)).toContain(
      '| `engine` | the arithmetic: model and answers in, evaluation out; pure | lib |',
    );
  });

  test('keeps the engine pure, the kit free of the domain, and the router out of all but the app', () => {
    const rowOf = (wanted: string) => layers.find(({ name }) => name === wanted);
    expect(rowOf('engine')).toMatchObject({ layers: ['lib'], packages: [] });
    expect(rowOf('ui')).toMatchObject({ layers: ['lib'], packages: ['react'] });
    expect(layers.filter(({ packages }) => packages.includes('react-router')).map(({ name }) => name)).toEqual([
      'app',
      'app/prerender.tsx',
    ]);
  });

  test('lets each layer import only lower ones', () => {
    const order = layers.map(({ name }) => name);
    for (const { name, layers: lower } of layers) {
      for (const below of lower) expect(order.indexOf(below), `${name} → ${below}`).toBeLessThan(order.indexOf(name));
    }
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

test('a part may import what a link needs and nothing else from the router', async () => {
  const text = `import { useHref } from 'react-router';\nimport { Link } from 'react-router';\nexport { Link, useHref };`;
  const file = 'src/parts/planted.ts';
  const refused = refusals(await lintPlanted({ [file]: text }), file);
  expect(new Set(refused.map(({ line }) => line))).toEqual(new Set([2]));
  expect(refused[0]?.advice).toMatch(/^Use `Link` of src\/parts\/page\/Link\.tsx/u);
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

test('allowed imports are not reported', async () => {
  const linted = await lintPlanted({
    'src/lib/double.ts': 'export function double(value: number): number {\n  return value * 2;\n}\n',
    'src/engine/four.ts': `import { double } from '#lib/double.ts';\n\nexport const four = double(2);\n`,
    'src/engine/eight.ts': `import { double } from '#lib/double.ts';\nimport { four } from './four.ts';\n\nexport const eight = double(four);\n`,
  });
  expect(linted).toEqual({ files: 3, complaints: [] });
});

test('the linter reads the files of this project', async () => {
  const { files, complaints } = await lint('.', ['src/lib', 'src/engine']);
  expect(files).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
});

function refusals({ complaints }: Linted, file: string) {
  return complaints.filter(
    (complaint) => complaint.file === file && complaint.rule === 'eslint(no-restricted-imports)',
  );
}

/** Reads the table as the linter should: `#engine` is a front door, `#engine/…` is behind it. */
function isAllowed({ layers: lower, insides = [], packages, link }: Layer, source: string): boolean {
  if (source.startsWith('#')) {
    const name = lower.find((layer) => source === `#${layer}` || source.startsWith(`#${layer}/`));
    return name !== undefined && (source === `#${name}` || !hasFrontDoor(name) || insides.includes(name));
  }
  if (source === 'react-router' && link !== undefined) return false;
  return packages.some((name) => source === name || source.startsWith(`${name}/`) || matches(name, source));
}

function matches(name: string, source: string): boolean {
  return name.endsWith('*') && source.startsWith(name.slice(0, -1));
}

/** The imports once each, in the order of the list: one line may break two rules. */
function inOrder(refused: readonly (string | undefined)[]): readonly string[] {
  return imports.filter((source) => refused.includes(source));
}
