import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decisionIds } from '#content';
import { fileSizes } from './files.ts';
import { pageSizes } from './pages.ts';
import { isOver, saySize, type Size } from './size.ts';

const DIST = 'dist';

const page = readFileSync(join(DIST, 'index.html'), 'utf8');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(DIST, path)).isFile())
  .map((path) => ({ path: path.replaceAll('\\', '/'), contents: readFileSync(join(DIST, path)) }));

print('Files, gzip', fileSizes({ page, files }, decisionIds));
print('Scripts that a page loads until two seconds after its load event, gzip', await pageSizes(DIST));

function print(heading: string, sizes: readonly Size[]): void {
  console.log(`${heading}\n${sizes.map(saySize).join('\n')}\n`);
  if (sizes.some(isOver)) process.exitCode = 1;
}
