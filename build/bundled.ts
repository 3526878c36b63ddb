import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';
import { archiveLists } from './archiveLists.ts';
import { decisionList } from './decisionList.ts';
import type { Environment } from './decisionFiles.ts';

const ROOT = join(import.meta.dirname, '..');

/** The exports of a module by name, and the files that it was made of. */
interface Bundled {
  readonly values: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/**
 * Runs a module that loads all decisions. It bundles them first: for a thousand decisions that takes a quarter of the time
 * that loading them one by one takes.
 */
export async function runBundled(source: string, environment: Environment): Promise<Bundled> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [decisionList(environment), archiveLists(environment)],
    ssr: { noExternal: true },
    build: {
      ssr: source,
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'iife', name: 'facts', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error(`${source} could not be bundled.`);
  const values: Bundled['values'] = runInThisContext(`(() => { ${chunk.code}\nreturn facts; })()`);
  return { values, files: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}
