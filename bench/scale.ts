import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';
import { fileSizes } from '../scripts/size/files.ts';
import { madeUp } from './madeUp.ts';
import { buildEmptyPage, framesWhile, listen } from './support.ts';

/**
 * Builds the site with a thousand made-up decisions, without pictures, and measures:
 *
 * - the time of the build;
 * - the size of the entry, and of the first load of the catalogue without its lines, next to a build with a dozen decisions;
 * - late frames while the catalogue scrolls and is searched, next to an empty page;
 * - the size of the offline copy.
 */
const MANY = Number(process.env['DECISIONS'] ?? 1000);
const FEW = 12;
const FOLDER = join(tmpdir(), 'weighpoint-scale');
const DECISIONS = join(FOLDER, 'decisions');
const DIST = join(FOLDER, 'dist');
const SLOWDOWN = 4;
/** A frame is late if the screen shows at least one frame without it, at 60 a second. */
const LATE = 1.5 * (1000 / 60);
/** Pixels to scroll in each frame. */
const STRIDE = 70;
/** The limits: seconds, bytes of growth, share of late frames that the catalogue may add, bytes of an offline copy. */
const MOST = { seconds: 60, growth: 300, late: 0.05, copy: 5_000_000 };

const few = build(FEW);
const many = build(MANY);
report(`build with ${MANY} decisions more, in seconds`, many.seconds, MOST.seconds);
report('growth of the entry, in bytes', many.entry - few.entry, MOST.growth);
report('growth of the catalogue beside its lines, in bytes', many.beside - few.beside, MOST.growth);
console.log(`a line of the catalogue: ${((many.lines - few.lines) / (MANY - FEW)).toFixed(0)} bytes`);

const servers = [createServer(DIST), createServer(await buildEmptyPage())];
const [ours = '', empty = ''] = await Promise.all(servers.map(listen));
const browser = await chromium.launch((await provideBrowser()).options);
try {
  for (const act of [scroll, search]) {
    const [late, least] = [await lateShare(browser, ours, act), await lateShare(browser, empty, act)];
    console.log(`late frames, ${act.name}: ${percent(late)}, empty page: ${percent(least)}`);
    report(`late frames more, ${act.name}`, late - least, MOST.late);
  }
  report('an offline copy, in bytes', await copySize(browser), MOST.copy);
} finally {
  await browser.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

function report(what: string, figure: number, most: number): void {
  const shown = Number.isInteger(figure) ? `${figure}` : figure.toFixed(3);
  console.log(`${what}: ${shown} (at most ${most})${figure > most ? ' OVER' : ''}`);
  if (figure > most) process.exitCode = 1;
}

function build(count: number) {
  rmSync(FOLDER, { recursive: true, force: true });
  for (let number = 1; number <= count; number += 1) {
    const decision = madeUp(number);
    const folder = join(DECISIONS, decision.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.ts'), `export const decision = ${JSON.stringify(decision)};\n`);
  }
  const start = performance.now();
  const command = ['node_modules/vite/bin/vite.js', 'build', '--outDir', DIST, '--emptyOutDir', '--logLevel', 'error'];
  const env = { ...process.env, PICTURES: 'none', CONTENT_CHECK: 'none', MORE_DECISIONS: DECISIONS };
  execFileSync(process.execPath, command, { env, stdio: 'inherit' });
  return { seconds: (performance.now() - start) / 1000, ...weighed() };
}

/** Returns what a first visit to the catalogue loads, in bytes with gzip: the entry, the lines in page and script, the rest. */
function weighed() {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const scripts = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js') || name.endsWith('.css'));
  const files = ['boot.js', ...readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`)];
  const built = files.map((path) => ({ path, contents: readFileSync(join(DIST, path)) }));
  const [entry] = fileSizes({ page, files: built }, []);
  const preloaded = scripts.filter((name) => page.includes(`href="/assets/${name}"`));
  const isData = (name: string) => name.startsWith('lines-');
  const sizes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + sizeOf(readFileSync(join(DIST, 'assets', name))), 0);
  const rest = page.replace(/<div role="none".*<div role="listitem">.*?(?=<section)/su, '');
  if (rest === page || !preloaded.some(isData)) throw new Error('The catalogue has no lines.');
  return {
    entry: entry?.bytes ?? 0,
    beside: sizeOf(rest) + sizes(preloaded.filter((name) => !isData(name))),
    lines: sizeOf(page) - sizeOf(rest) + sizes(preloaded.filter(isData)),
  };
}

function sizeOf(contents: string | Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}

async function lateShare(from: Browser, address: string, act: (page: Page) => Promise<void>): Promise<number> {
  const page = await from.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const frames = await framesWhile(page, () => act(page));
  await page.close();
  return frames.filter((frame) => frame > LATE).length / frames.length;
}

/** Scrolls five screens a second. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(async (stride) => {
    for (let step = 0; step < 180; step += 1) {
      window.scrollBy(0, stride);
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }, STRIDE);
}

/** Types words that find fewer and fewer decisions, and deletes them, quickly. */
async function search(page: Page): Promise<void> {
  const field = page.getByRole('searchbox');
  if ((await field.count()) > 0) await field.focus();
  for (const key of ['m', 'a', 'd', 'e', ' ', '1', '2', '3', ...Array.from({ length: 8 }, () => 'Backspace')]) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(120);
  }
}

/** Returns the size of the copy after a first visit, as the browser counts it. */
async function copySize(from: Browser): Promise<number> {
  const page = await from.newPage();
  await page.goto(ours);
  await page.getByText('A copy is kept in this browser').waitFor({ timeout: 60_000 });
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await page.close();
  return usage;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
