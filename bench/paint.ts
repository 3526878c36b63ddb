import { type Browser, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';
import { buildEmptyPage, listen, median } from './support.ts';

/**
 * Measures the first paint on a phone with a slow network, next to an empty React page in the same run: prerendered HTML with
 * its styles is painted before the program arrives. On a result link it also looks in every frame for a pick that the answers
 * do not give, and adds up layout shifts. Absolute times depend on the machine; compare the ratios.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const MOST = { ratio: 0.5, shift: 0.01 };

const PAGES = {
  catalogue: '/',
  article: '/go-vs-rust/',
  question: '/go-vs-rust/ask/team/',
  option: '/go-vs-rust/pick/rust/',
} as const;
const RESULT =
  '/go-vs-rust/pick/rust/#team=new&latency=web&timeline=weeks&life=years&workload=api&crash=retry&stance=simple';

const servers = [createServer('dist'), createServer(await buildEmptyPage())];
const [ours = '', empty = ''] = await Promise.all(servers.map(listen));
const browser = await chromium.launch((await provideBrowser()).options);
await compare(browser);
await followResult(browser);
await browser.close();
for (const server of servers) {
  server.close();
  server.closeAllConnections();
}

async function compare(from: Browser): Promise<void> {
  const paints = new Map<string, number[]>([
    ['empty', []],
    ...Object.keys(PAGES).map((name): [string, number[]] => [name, []]),
  ]);
  for (let round = 0; round < ROUNDS; round += 1) {
    paints.get('empty')?.push(await firstPaint(from, `${empty}/`));
    for (const [name, path] of Object.entries(PAGES)) paints.get(name)?.push(await firstPaint(from, ours + path));
  }
  const least = median(paints.get('empty') ?? []);
  for (const [name, times] of paints) {
    const ratio = median(times) / least;
    const isLate = name !== 'empty' && ratio > MOST.ratio;
    const limit = name === 'empty' ? '' : `, ratio ${ratio.toFixed(2)} (at most ${MOST.ratio})${isLate ? ' LATE' : ''}`;
    console.log(`first contentful paint, ${name}: ${median(times).toFixed(0)} ms${limit}`);
    if (isLate) process.exitCode = 1;
  }
}

async function firstPaint(from: Browser, address: string): Promise<number> {
  const page = await slowPage(from);
  await page.goto(address, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.context().close();
  return time;
}

/** Opens a link whose path claims a pick that the answers do not give. No frame may show that pick. */
async function followResult(from: Browser): Promise<void> {
  const page = await slowPage(from);
  await page.addInitScript(watch);
  await page.goto(ours + RESULT, { waitUntil: 'load' });
  await page.getByRole('heading', { level: 1, name: /pick Go/u }).waitFor();
  await page.waitForTimeout(500);
  const { headings, shift } = await page.evaluate(() => window.watched);
  console.log(
    `result link: layout shift ${shift.toFixed(4)} (at most ${MOST.shift}), headings seen: ${headings.join(' | ')}`,
  );
  if (shift > MOST.shift || headings.some((heading) => !/pick Go/u.test(heading))) process.exitCode = 1;
  await page.context().close();
}

async function slowPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/** Runs in the page: notes every heading that a frame shows, and adds up layout shifts. */
function watch(): void {
  const headings: string[] = [];
  const watched = { headings, shift: 0 };
  window.watched = watched;
  const look = (): void => {
    // Nothing is painted before the styles are there.
    const heading = document.styleSheets.length > 0 ? document.querySelector('h1') : null;
    const text = heading?.checkVisibility({ visibilityProperty: true }) ? (heading.textContent ?? '') : '';
    if (text && headings.at(-1) !== text) headings.push(text);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) watched.shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    watched: { readonly headings: readonly string[]; readonly shift: number };
  }
}
