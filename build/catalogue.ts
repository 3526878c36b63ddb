import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'vite';

const SOURCE = 'src/content/summariseAll.ts';

/** What each virtual module exports of what is worked out from all decisions. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'virtual:catalogue': ['summaries', 'firstQuestion'],
  'virtual:library': ['aliases', 'firstTitles'],
};

/**
 * Gives what pages need to know of all decisions as plain data, worked out once at build time, so that no page loads a
 * decision to list it.
 */
export function catalogue(): Plugin {
  let working: ReturnType<typeof workOut> | null = null;
  return {
    name: 'weighpoint:catalogue',
    resolveId: (source) => (Object.hasOwn(MODULES, source) ? `\0${source}` : null),
    watchChange() {
      working = null;
    },
    async load(id) {
      const names = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!names) return null;
      working ??= workOut();
      const { facts, files } = await working;
      for (const file of files) this.addWatchFile(file);
      return names.map((name) => `export const ${name} = ${JSON.stringify(facts[name])};`).join('\n');
    },
  };
}

/** Bundled first, which for a thousand decisions takes a quarter of the time of loading them one by one. */
async function workOut() {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: SOURCE,
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'iife', name: 'facts', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`${SOURCE} could not be bundled.`);
  const facts: Readonly<Record<string, unknown>> = runInThisContext(`(() => { ${chunk.code}\nreturn facts; })()`);
  return { facts, files: chunk.moduleIds };
}
