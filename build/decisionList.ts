import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type DecisionFile, decisionFiles, type Environment } from './decisionFiles.ts';

/** At the end of a decision's module: the same decision without its facts. */
export const WITHOUT_FACTS = '?withoutFacts';

/** At the end of a decision's module: the facts alone. */
export const FACTS_ALONE = '?facts';

const ROOT = join(import.meta.dirname, '..');

/** The code of each virtual module that lists decisions. */
const LISTS: Readonly<Record<string, (files: readonly DecisionFile[]) => string>> = {
  'virtual:decisions': (files) =>
    [
      record('loaders', files, ({ path }) => loader(path + WITHOUT_FACTS, 'decision')),
      record('factLoaders', files, ({ path }) => loader(path + FACTS_ALONE, 'facts')),
      record('moduleNames', files, ({ name }) =>
        JSON.stringify({ decision: name + WITHOUT_FACTS, facts: name + FACTS_ALONE }),
      ),
    ].join('\n'),
  'virtual:all-decisions': (files) =>
    [
      ...files.map(({ path }, index) => `import * as decision${index} from ${JSON.stringify(path)};`),
      record('modules', files, (_, index) => `decision${index}`),
    ].join('\n'),
};

/** Provides the decisions by the names of their folders: to load one, and all at once. */
export function decisionList(environment: Environment): Plugin {
  return {
    name: 'weighpoint:decisions',
    resolveId: (source) => (Object.hasOwn(LISTS, source) ? `\0${source}` : null),
    load: (id) => (id.startsWith('\0') ? (LISTS[id.slice(1)]?.(decisionFiles(ROOT, environment)) ?? null) : null),
    hotUpdate({ type, file }) {
      if (type === 'update' || !file.endsWith('/index.ts')) return undefined;
      const lists = Object.keys(LISTS).map((name) => this.environment.moduleGraph.getModuleById(`\0${name}`));
      return lists.filter((list) => list !== undefined);
    },
  };
}

function loader(module: string, name: string): string {
  return `() => import(${JSON.stringify(module)}).then((it) => it.${name})`;
}

function record(
  name: string,
  files: readonly DecisionFile[],
  valueOf: (file: DecisionFile, index: number) => string,
): string {
  const entries = files.map((file, index) => `  ${JSON.stringify(file.id)}: ${valueOf(file, index)},\n`);
  return `export const ${name} = {\n${entries.join('')}};`;
}
