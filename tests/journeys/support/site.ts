import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../../scripts/server.ts';
import { SITE } from './buildSite.ts';
import { test as base } from './test.ts';

type Failure = 'busy' | 'silent' | null;

/** A copy of the built site on its own server, which can stop, fail and publish a new release. */
export interface Site {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Lets the server answer with 503, or not at all; null ends that. */
  readonly fail: (how: Failure) => void;
  /** Publishes a new release: every script gets a name that ends in `.next.js`. */
  readonly release: () => void;
  /** Removes a decision from the list of the offline copy, as if there were no room for it. */
  readonly leaveOut: (decision: string) => void;
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

/** Serves a folder under a base path, with a slash at both ends. */
export async function serve(folder: string, base = '/'): Promise<Site> {
  const host = createServer(folder, base);
  let failure: Failure = null;
  const server = createHttpServer((request, response) => {
    if (failure === null) host.emit('request', request, response);
    else if (failure === 'busy') response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    address: `http://localhost:${portOf(server)}`,
    stop: () => close(server),
    fail: (how) => {
      failure = how;
    },
    release: () => release(folder),
    leaveOut: (decision) => leaveOut(folder, decision),
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

function leaveOut(folder: string, decision: string): void {
  const path = join(folder, 'sw.js');
  const text = readFileSync(path, 'utf8');
  const shorter = text.replace(new RegExp(`"assets/${decision}-[^"]+",?`, 'gu'), '').replace(',]', ']');
  if (shorter === text) throw new Error(`“${decision}” is not on the list.`);
  writeFileSync(path, shorter);
}

function release(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const parts = files.filter((file) => /^assets\/.*\.js$/u.test(file)).map((file) => file.slice('assets/'.length, -3));
  for (const file of files.filter((name) => /\.(html|js)$/u.test(name))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replace(/^const RELEASE = ".{4}/u, 'const RELEASE = "next');
    writeFileSync(
      path,
      parts.reduce((changed, part) => changed.replaceAll(`${part}.js`, `${part}.next.js`), text),
    );
  }
  for (const part of parts) renameSync(join(folder, 'assets', `${part}.js`), join(folder, 'assets', `${part}.next.js`));
}
