import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `(?:npm (?:run )?)?([\w:-]+)[^`]*` \|/gmu)];
const listed = rows.map(([, name = '']) => name);

test('the tables list every script of package.json once, and nothing else', () => {
  const typed = Object.keys(scripts).filter((name) => !/^(?:pre|post)/u.test(name));
  expect(listed.toSorted()).toEqual(typed.toSorted());
});

test('the table of checks has the parts of npm test in the order in which they run', () => {
  const parts = partsOf('test');
  expect(parts.length).toBeGreaterThan(10);
  expect(listed.filter((name) => parts.includes(name))).toEqual(parts);
});

/** Returns the scripts that a script runs, each group followed by its members, without the build. */
function partsOf(name: string): readonly string[] {
  const [command = ''] = (scripts[name] ?? '').split(' && ');
  if (!/^run-[sp] /u.test(command)) return [];
  const names = command.split(' ').filter((word) => word in scripts && word !== 'build');
  return names.flatMap((part) => [part, ...partsOf(part)]);
}
