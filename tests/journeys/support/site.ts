import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../../build/worker.ts';
import { createServer } from '../../../scripts/server.ts';
import { SITE } from './buildSite.ts';
import type { Meddling } from './meddling.ts';
import { expect, test as base } from './test.ts';

/** A copy of the built site on its own server, which can stop and publish a new release. */
export interface Site {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Puts something between the browser and the host; null removes it. */
  readonly meddle: (how: Meddling | null) => void;
  /** Returns what a file of the site holds now. */
  readonly read: (path: string) => Buffer;
  /** Publishes a new release: every script gets a name that ends in `.next.js`. */
  readonly release: () => Promise<void>;
  /** Leaves no room for decisions in the offline copy, as if there were too many of them. */
  readonly leaveOutDecisions: () => Promise<void>;
}

/** A journey on its own site, in a browser that allows service workers. */
export const test = base.extend<{ site: Site }>({
  site: async ({ browserName }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), `weighpoint-${browserName}-`));
    cpSync(SITE, folder, { recursive: true });
    const site = await serve(folder);
    await provide(site);
    await site.stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, provide) => provide(site.address),
  serviceWorkers: 'allow',
});

export { expect } from './test.ts';

/**
 * For journeys in which one worker takes over from another. The test tool looks into every worker, and a browser that is
 * watched often does not start the newer one: it hung in 5 of 10 runs, and in none of 10 with a tool that did not look.
 */
export const WATCHED = { retries: 2, timeout: 40_000 };

/** The releases whose parts a tab has loaded. */
export function releasesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const parts = names.filter((name) => /\/assets\/.*\.js$/u.test(name));
    return [...new Set(parts.map((name) => (name.endsWith('.next.js') ? 'next' : 'first')))];
  });
}

/** Leaves the site and comes back later, until a worker of a newer release answers and the older copies are gone. */
export async function comeBack(page: Page, address: string): Promise<void> {
  const before = await copiesOn(page);
  await expect(async () => {
    await page.goto('about:blank');
    await endIdleWorkers(page);
    await page.goto(address);
    await expect.poll(() => copiesOn(page), { timeout: 3000 }).not.toContain(before[0]);
  }).toPass();
}

/** Ends the workers. A browser does so soon with those that have nothing to do, but not while a test looks into them. */
export async function endIdleWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function copiesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys());
}

/** Serves a folder under a base path, with a slash at both ends. */
export async function serve(folder: string, base = '/'): Promise<Site> {
  const host = createServer(folder, base);
  const content = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
  let meddling: Meddling | null = null;
  const server = createHttpServer((request, response) => {
    const pass = () => void host.emit('request', request, response);
    const path = request.url?.replace(/\?.*/u, '') ?? '/';
    if (meddling === null) pass();
    else meddling({ path, headers: request.headers, content, response, pass });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    address: `http://localhost:${portOf(server)}`,
    stop: () => close(server),
    meddle: (how) => {
      meddling = how;
    },
    read: (path) => readFileSync(join(folder, path)),
    release: () => release(folder),
    leaveOutDecisions: async () => void (await writeWorker(folder, scriptsIn(folder), 0)),
  };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

async function release(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const parts = files.filter((file) => /^assets\/.*\.js$/u.test(file)).map((file) => file.slice('assets/'.length, -3));
  for (const file of files.filter((name) => /\.(html|js)$/u.test(name))) {
    const path = join(folder, file);
    const text = parts.reduce(
      (changed, part) => changed.replaceAll(`${part}.js`, `${part}.next.js`),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
  }
  for (const part of parts) renameSync(join(folder, 'assets', `${part}.js`), join(folder, 'assets', `${part}.next.js`));
  await writeWorker(folder, scriptsIn(folder));
}

/** The script files that not every page needs. */
function scriptsIn(folder: string): Parameters<typeof writeWorker>[1] {
  const ids = ['src/content/decisions', 'tests/support/decisions'].flatMap((each) => readdirSync(each));
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const filesOf = (isPart: (name: string) => boolean) => names.filter(isPart).map((name) => `assets/${name}`);
  return {
    decisions: filesOf((name) => ids.some((id) => name.startsWith(`${id}-`))),
    archive: filesOf((name) => /^(?:changelog|\d+)-/u.test(name)),
  };
}
