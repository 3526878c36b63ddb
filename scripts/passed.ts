import { readFileSync } from 'node:fs';

/** Counts the scripts that `npm test` is made of. It runs last, so all of them have passed. */
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
console.log(`\n${partsOf('test')} passed, 0 failed`);

function partsOf(name: string): number {
  const [runner, ...words] = (scripts[name] ?? '').split(' && ')[0]?.split(' ') ?? [];
  if (runner !== 'run-s' && runner !== 'run-p') return 1;
  return words.filter((word) => word in scripts).reduce((sum, word) => sum + partsOf(word), 0);
}
