import { expect, test } from 'vitest';
import { lintPlanted } from './oxlint.ts';

const RAW = [
  `import type { Reading } from '#engine';`,
  `export const of = (reading: Reading) => reading.choices;`,
  `export const in_ = ({ choices }: Reading) => choices;`,
].join('\n');

test.each([
  ['words', [2, 3]],
  ['features/verdict', [2, 3]],
  ['state', [2, 3]],
  ['engine', []],
  ['permalink', []],
])('a raw read of the choices of a reading in src/%s is refused in the lines %j', async (folder, lines) => {
  const { complaints } = await lintPlanted({ [`src/${folder}/planted.ts`]: RAW });
  const refused = complaints.filter(({ rule }) => rule === 'eslint(no-restricted-properties)');

  expect(refused.map(({ line }) => line)).toEqual(lines);
});
