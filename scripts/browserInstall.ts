import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '147.0.0';

const cache = resolve('node_modules/.cache/chromium');
const files = join(cache, 'files');
/** Written last, so that a half-fetched browser is not taken for one. */
const done = join(cache, `unpacked-${VERSION}`);

/** Fetches the Chromium that belongs to the installed Playwright; false where it cannot be had. */
export function installOwnChromium(): boolean {
  console.log('Fetching Playwright’s Chromium.');
  return succeeds('npx playwright install chromium');
}

/**
 * Fetches a Chromium that is a package, with the libraries and fonts it needs, from where all packages come from; false
 * where it cannot be had. It goes to `node_modules/.cache` and is no dependency.
 */
export function installPackagedChromium(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  console.log(`Fetching ${PACKAGE} ${VERSION} into node_modules/.cache (67 MB).`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const options = '--no-save --ignore-scripts --no-audit --no-fund --fetch-retries=1';
  if (!succeeds(`npm install --prefix "${cache}" ${options} ${PACKAGE}@${VERSION}`) || !unpack()) return false;
  writeFileSync(join(files, 'fonts', 'fonts.conf'), fontsConfiguration());
  writeFileSync(done, '');
  return true;
}

/** How to start the packaged Chromium; null where it has not been fetched. */
export function packagedChromium(): LaunchOptions | null {
  if (!existsSync(done)) return null;
  return {
    executablePath: join(files, 'chromium'),
    chromiumSandbox: false,
    args: ['--headless=shell', '--no-zygote'],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(files, 'fonts'),
      LD_LIBRARY_PATH: join(files, 'al2023', 'lib'),
    },
  };
}

/** The package unpacks itself to the temporary folder, its libraries only where it believes itself to be on AWS. */
function unpack(): boolean {
  const code = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  const env = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: files };
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: cache, env }).status === 0;
}

function fontsConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(files, 'fonts')}</dir>
  <cachedir>${join(files, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function succeeds(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'ignore', timeout: 300_000 }).status === 0;
}
