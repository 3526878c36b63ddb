import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'vite';
import { type DecisionFile, decisionFiles, type Environment } from './decisionFiles.ts';

const ROOT = join(import.meta.dirname, '..');
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
  let computing: ReturnType<typeof computeFacts> | null = null;
  const facts: Plugin = {
    name: 'weighpoint:catalogue',
    resolveId: (source) => (Object.hasOwn(FACTS, source) ? `\0${source}` : null),
    watchChange() {
      computing = null;
    },
    async load(id) {
      const names = id.startsWith('\0') ? FACTS[id.slice(1)] : undefined;
      if (!names) return null;
      computing ??= computeFacts(environment);
      const { values, files } = await computing;
      for (const file of files) this.addWatchFile(file);
      return names.map((name) => `export const ${name} = ${JSON.stringify(values[name])};`).join('\n');
    },
  };
  return [decisionList(environment), facts];
}

/** How each virtual module that lists decisions is written. */
const LISTS: Readonly<Record<string, (files: readonly DecisionFile[]) => string>> = {
  'virtual:decisions': (files) =>
    [
      record('loaders', files, ({ path }) => `() => import(${JSON.stringify(path)}).then((it) => it.decision)`),
      record('moduleNames', files, ({ name }) => JSON.stringify(name)),
    ].join('\n'),
  'virtual:all-decisions': (files) =>
    [
      ...files.map(({ path }, index) => `import * as decision${index} from ${JSON.stringify(path)};`),
      record('modules', files, (_, index) => `decision${index}`),
    ].join('\n'),
};

/** Provides the decisions by the names of their folders: to load one, and all at once. */
function decisionList(environment: Environment): Plugin {
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

function record(
  name: string,
  files: readonly DecisionFile[],
  valueOf: (file: DecisionFile, index: number) => string,
): string {
  const entries = files.map((file, index) => `  ${JSON.stringify(file.id)}: ${valueOf(file, index)},\n`);
  return `export const ${name} = {\n${entries.join('')}};`;
}

/** Bundles all decisions first, which for a thousand of them takes a quarter of the time of loading them one by one. */
async function computeFacts(environment: Environment) {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [decisionList(environment)],
    build: {
      ssr: SOURCE,
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'iife', name: 'facts', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`${SOURCE} could not be bundled.`);
  const values: Readonly<Record<string, unknown>> = runInThisContext(`(() => { ${chunk.code}\nreturn facts; })()`);
  return { values, files: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}
