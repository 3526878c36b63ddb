import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const PACKAGE = '@sparticuz/chromium';
/** Names the version of the package, and in its lock file those of everything that comes with it. */
const PROJECT = resolve('scripts/chromium');
const { dependencies }: Project = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const VERSION = dependencies[PACKAGE];

interface Project {
  readonly dependencies: { readonly [PACKAGE]: string };
}

const cache = resolve('node_modules/.cache/chromium');
const files = join(cache, 'files');
/** This file is written last. Without it the download is not complete. */
const done = join(cache, `unpacked-${VERSION}`);

/** Downloads the Chromium of the installed Playwright; returns false if that is not possible. */
export function installOwnChromium(): boolean {
  console.log('Downloading Playwright’s Chromium.');
  return succeeds('npx playwright install chromium');
}

/**
 * Downloads a Chromium that is an npm package, with the libraries and fonts that it needs, into `node_modules/.cache`; returns
 * false if that is not possible. The package is not a dependency.
 */
export function installPackagedChromium(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  console.log(`Downloading ${PACKAGE} ${VERSION} into node_modules/.cache (67 MB).`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  cpSync(PROJECT, cache, { recursive: true });
  const options = '--ignore-scripts --no-audit --no-fund --fetch-retries=1';
  if (!succeeds(`npm ci --prefix "${cache}" ${options}`) || !unpack()) return false;
  writeFileSync(join(files, 'fonts', 'fonts.conf'), fontsConfiguration());
  writeFileSync(done, '');
  return true;
}

/** Returns the options that start the packaged Chromium; null if it was not downloaded. */
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

/** Unpacks the package into the temporary folder. It unpacks its libraries only if it believes that it runs on AWS. */
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
