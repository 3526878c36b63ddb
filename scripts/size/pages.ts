import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { decisionIds, loadDecision, readingOf } from '#content';
import { type Page, writeAddress } from '#permalink';
import { provideBrowser } from '../browser.ts';
import { createServer, listen } from '../server.ts';
import { compressed, type Size } from './size.ts';

const KB = 1000;

/** Everything that a page loads until then counts, in milliseconds after its load event. */
const LATEST = 2000;

/** The offline copy may load anything: its own requests do not count. */
const WORKER = '/sw.js';

/**
 * Returns how much script each kind of page loads, measured in a browser: every script that the page asks for until two
 * seconds after it has loaded, without the requests of the offline copy. It measures the first decision of the catalogue.
 */
export async function pageSizes(dist: string): Promise<readonly Size[]> {
  const server = createServer(dist);
  const home = await listen(server);
  const browser = await chromium.launch((await provideBrowser()).options);
  try {
    return await Promise.all(
      (await firstAddresses()).map(async ({ address, ...kind }) => {
        const scripts = await scriptsOf(browser, home + address);
        const sizes = scripts.map((path) => compressed(readFileSync(join(dist, path))));
        return { ...kind, bytes: sizes.reduce((sum, size) => sum + size, 0) };
      }),
    );
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function firstAddresses() {
  const [id = ''] = decisionIds;
  const decision = await loadDecision(id);
  const [option] = decision.options;
  const reading = readingOf(decision.typicalReader.answers);
  const result: Page = { kind: 'pick', claim: option?.id ?? '' };
  return [
    { name: 'result', limit: 146.5 * KB, address: writeAddress({ decision, page: result, reading }) },
    { name: 'question', limit: 130 * KB, address: `/${id}/ask/${decision.questions[0]?.id ?? ''}/` },
    { name: 'article', limit: 120 * KB, address: `/${id}/` },
  ];
}

/** Returns the paths of the scripts that a page asks for, once each. */
async function scriptsOf(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') && pathname !== WORKER) paths.add(pathname);
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(LATEST);
  await page.close();
  if (paths.size === 0) throw new Error(`${address} loads no script.`);
  return [...paths];
}
