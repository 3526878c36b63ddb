import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));

test('every action of others is named by the hash of a commit, which nobody can move', () => {
  const actions = workflows.flatMap((text) =>
    [...text.matchAll(/uses: ([^.].*)$/gmu)].map(([, action = '']) => action),
  );
  expect(actions.length).toBeGreaterThan(5);
  for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
});

test('the site is deployed only after all tests, and the tests run in every browser engine', () => {
  const pages = readFileSync(join(FOLDER, 'pages.yml'), 'utf8');
  expect(pages).toMatch(/^ {2}ci:\n {4}uses: \.\/\.github\/workflows\/ci\.yml$/mu);
  expect(pages).toMatch(/^ {2}deploy:\n {4}needs: ci$/mu);
  expect(readFileSync(join(FOLDER, 'ci.yml'), 'utf8')).toContain('npm run engines');
});
