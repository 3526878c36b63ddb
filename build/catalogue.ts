import { join } from 'node:path';
import type { Plugin } from 'vite';
import { archiveLists } from './archiveLists.ts';
import { runBundled } from './bundled.ts';
import { decisionFiles, type Environment } from './decisionFiles.ts';
import { decisionList, FACTS_ALONE, WITHOUT_FACTS } from './decisionList.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = 'src/content/summariseAll.ts';

/** The exports of each virtual module that holds facts about all decisions. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'virtual:catalogue': ['summaries', 'firstQuestion'],
  'virtual:library': ['aliases'],
};

/** The exports of the modules that hold a part of one decision, by the end of their names. */
const PARTS: Readonly<Record<string, { readonly name: string; readonly source: string }>> = {
  [WITHOUT_FACTS]: { name: 'decision', source: 'light' },
  [FACTS_ALONE]: { name: 'facts', source: 'facts' },
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
      const end = Object.keys(PARTS).find((each) => id.endsWith(each)) ?? '';
      const part = PARTS[end];
      if (!names && !part) return null;
      computing ??= runBundled(SOURCE, environment);
      const { values, files } = await computing;
      for (const file of files) this.addWatchFile(file);
      if (names) return names.map((name) => constant(name, values[name])).join('\n');
      if (!part) return null;
      const path = id.slice(0, -end.length);
      const file = decisionFiles(ROOT, environment).find((each) => each.path === path);
      return constant(part.name, valueOf(values[part.source], file?.id ?? ''));
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
