import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { installOwnChromium, installPackagedChromium, packagedChromium } from './browserInstall.ts';

/** A browser that the journeys can run in. */
export interface Browser {
  readonly name: string;
  readonly options: LaunchOptions;
}

const HAND_DOWN = 'WEIGHPOINT_BROWSER';

/**
 * Returns the first browser that starts and draws text. It tries, in this order: the one that `CHROME_BIN` names;
 * Playwright's own; a Chromium from an npm package, downloaded if there is one for this machine; an installed Chrome, Chromium
 * or Edge; Playwright's own, downloaded. Throws a sentence that says what to do if there is none.
 *
 * The package comes before installed browsers, because it is the same for everyone and the journeys take half the time in it.
 * Child processes get the result through the environment, so they do not look again.
 */
export async function provideBrowser(): Promise<Browser> {
  const known = process.env[HAND_DOWN];
  if (known !== undefined) {
    const browser: Browser = JSON.parse(known);
    return browser;
  }
  const browser = await firstThatWorks([own, packaged, fetchedPackaged, ...installed(), fetchedOwn]);
  process.env[HAND_DOWN] = JSON.stringify(browser);
  return browser;
}

/** Does the same as {@link provideBrowser}, but only with browsers that can open a window, which some tools need. */
export function provideWholeBrowser(): Promise<Browser> {
  return firstThatWorks([own, ...installed(), fetchedOwn]);
}

async function firstThatWorks(finds: readonly (() => Browser | null)[]): Promise<Browser> {
  const named = process.env.CHROME_BIN;
  if (named !== undefined && named !== '') {
    const browser = at('the browser of CHROME_BIN', named);
    if (await works(browser)) return browser;
    throw new Error(`CHROME_BIN names “${named}”, which does not start. Name another browser, or unset CHROME_BIN.`);
  }
  for (const find of finds) {
    const browser = find();
    if (browser !== null && (await works(browser))) return browser;
  }
  throw new Error(
    'The journeys need Chrome, Chromium or Edge, and none was found or could be downloaded. Install one, or name it with CHROME_BIN.',
  );
}

/** Returns true if a browser starts and has a font. Without a font text has no width, and nothing can be clicked. */
async function works(browser: Browser): Promise<boolean> {
  try {
    const running = await chromium.launch({ ...browser.options, timeout: 30_000 });
    try {
      const page = await running.newPage();
      await page.setContent('<span>Weighpoint</span>');
      return ((await page.locator('span').boundingBox())?.width ?? 0) > 0;
    } finally {
      await running.close();
    }
  } catch {
    return false;
  }
}

function own(): Browser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? at('Playwright’s Chromium', path) : null;
}

function fetchedOwn(): Browser | null {
  return installOwnChromium() ? own() : null;
}

function packaged(): Browser | null {
  const options = packagedChromium();
  return options && { name: 'the packaged Chromium', options };
}

function fetchedPackaged(): Browser | null {
  return installPackagedChromium() ? packaged() : null;
}

function installed(): (() => Browser)[] {
  return installedPaths()
    .filter((path) => existsSync(path))
    .map((path) => () => at(path, path));
}

function installedPaths(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = [
      String.raw`Google\Chrome\Application\chrome.exe`,
      String.raw`Microsoft\Edge\Application\msedge.exe`,
    ];
    return programs.flatMap((program) => roots.flatMap((root) => (root === undefined ? [] : [join(root, program)])));
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Returns a browser without a sandbox for root, which Chromium refuses to sandbox, and with one for all others. */
function at(name: string, executablePath: string): Browser {
  return { name, options: { executablePath, chromiumSandbox: process.getuid?.() !== 0 } };
}
