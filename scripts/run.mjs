// Runs a TypeScript script on any supported Node: `node scripts/run.mjs scripts/serve.ts [argument…]`.
// Node 20 cannot run TypeScript by itself; Vite, which builds the site, can.
// A script must await its work at the top level: nothing can be imported after it has ended.
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...scriptArguments] = process.argv.slice(2);
if (script === undefined) {
  console.error('Name a script to run, for example: node scripts/run.mjs scripts/serve.ts');
  process.exit(2);
}

const path = resolve(script);
process.argv = [process.execPath, path, ...scriptArguments];

const given = process.env.NODE_ENV;
/** Vite sets `NODE_ENV` if it is not set. A script that starts a build must not pass that on. */
const environmentAsGiven = {
  name: 'weighpoint:environment-as-given',
  configResolved() {
    if (given === undefined) delete process.env.NODE_ENV;
  },
};

try {
  const { module } = await load(fileURLToPath(new URL('../build/catalogue.ts', import.meta.url)));
  await load(path, [module.catalogue()]);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

function load(file, plugins = []) {
  return runnerImport(file, { logLevel: 'silent', plugins: [environmentAsGiven, ...plugins] });
}
