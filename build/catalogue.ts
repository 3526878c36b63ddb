import { join } from 'node:path';
import type { Plugin } from 'vite';
import { archiveLists } from './archiveLists.ts';
import { runBundled } from './bundled.ts';
import { decisionFiles, type Environment } from './decisionFiles.ts';
import { decisionList, WITHOUT_FACTS } from './decisionList.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = 'src/content/summariseAll.ts';

/** The exports of each virtual module that holds facts about all decisions. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'virtual:catalogue': ['summaries', 'firstQuestion'],
  'virtual:library': ['aliases'],
};

/**
 * Provides the list of all decisions, their archived revisions, what pages need to know of all of them, and each decision without its facts, as
 * plain data. The data is computed once at build time, so that no page loads a decision to list it, or facts to weigh it.
 */
export function catalogue(environment: Environment = process.env): Plugin[] {
  let computing: ReturnType<typeof runBundled> | null = null;
  const facts: Plugin = {
    name: 'weighpoint:catalogue',
    resolveId: (source) => (Object.hasOwn(FACTS, source) ? `\0${source}` : null),
    watchChange() {
      computing = null;
    },
    async load(id) {
      const names = id.startsWith('\0') ? FACTS[id.slice(1)] : undefined;
      if (!names && !id.endsWith(WITHOUT_FACTS)) return null;
      computing ??= runBundled(SOURCE, environment);
      const { values, files } = await computing;
      for (const file of files) this.addWatchFile(file);
      if (names) return names.map((name) => constant(name, values[name])).join('\n');
      const path = id.slice(0, -WITHOUT_FACTS.length);
      const file = decisionFiles(ROOT, environment).find((each) => each.path === path);
      return constant('decision', valueOf(values['light'], file?.id ?? ''));
    },
  };
  return [decisionList(environment), archiveLists(environment), facts];
}

/** Returns the value of a key in an object of unknown shape. */
function valueOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
