import type { Plugin } from 'vite';
import { runBundled } from './bundled.ts';
import type { Environment } from './decisionFiles.ts';
import { decisionList } from './decisionList.ts';

const SOURCE = 'src/content/summariseAll.ts';

/** The exports of each virtual module that holds facts about all decisions. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'virtual:catalogue': ['summaries', 'firstQuestion'],
  'virtual:library': ['aliases', 'firstTitles'],
};

/**
 * Provides the list of all decisions, and what pages need to know of all of them as plain data. The data is computed
 * once at build time, so that no page loads a decision to list it.
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
      if (!names) return null;
      computing ??= runBundled(SOURCE, environment);
      const { values, files } = await computing;
      for (const file of files) this.addWatchFile(file);
      return names.map((name) => `export const ${name} = ${JSON.stringify(values[name])};`).join('\n');
    },
  };
  return [decisionList(environment), facts];
}
