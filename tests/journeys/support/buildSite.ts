import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the site for journeys; `dist/` stays the product. */
export const SITE = join('node_modules', '.cache', 'weighpoint-journeys');

/** Builds the site with the made-up decisions beside the real ones. */
export function buildSite(folder: string, environment: NodeJS.ProcessEnv = {}): void {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    env: { ...process.env, MORE_DECISIONS: 'tests/support/decisions', ...environment },
    stdio: 'inherit',
  });
}
