import { type Browser, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';
import { click, type Interaction, interactionsOf, observeInteractions, pressKey } from './interactions.ts';
import { scriptTimeOf } from './scriptTime.ts';
import { buildEmptyPage, listen, median, percentile } from './support.ts';

/**
 * Measures the pages on a CPU that is four times slower, and fails if a bound is broken:
 * - the interactions from the first question to a changed result, in milliseconds until their effect is painted;
 * - the layout shifts on the way;
 * - the script time of a question's first load, next to an empty page with the same libraries.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const SLOWDOWN = 4;
const MOST = { usual: 100, slowest: 150, shift: 0.01, scriptRatio: 1.6 };
const QUESTION = '/go-vs-rust/ask/team/';
const ANSWERS = [
  'team-new',
  'latency-web',
  'timeline-weeks',
  'life-years',
  'workload-api',
  'crash-retry',
  'stance-simple',
];

const servers = [createServer('dist'), createServer(await buildEmptyPage())];
const [ours = '', empty = ''] = await Promise.all(servers.map(listen));
const browser = await chromium.launch((await provideBrowser()).options);
const walks: Walk[] = [];
const scripts: { readonly ours: number; readonly empty: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  walks.push(await walk(browser, ours + QUESTION));
  scripts.push({ empty: await firstLoad(browser, empty), ours: await firstLoad(browser, ours + QUESTION) });
}
await browser.close();
for (const server of servers) server.close();
reportWalks();
reportScripts();

interface Walk {
  readonly interactions: readonly Interaction[];
  readonly shift: number;
}

/** Answers seven questions, changes an answer in the result, and moves a slider by a step. */
async function walk(from: Browser, address: string): Promise<Walk> {
  const page = await slowPage(from);
  await page.addInitScript(observeInteractions);
  await page.addInitScript(observeShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  for (const answer of ANSWERS) {
    const [question] = answer.split('-');
    await click(page, `answer ${question}`, page.locator(`[id="${answer}"]`));
    await click(page, `continue from ${question}`, page.getByRole('button', { name: 'Continue' }));
    await page.locator(`[id="${answer}"]`).waitFor({ state: 'detached' });
  }
  const row = page.getByRole('group', { name: 'Latency' });
  await pressKey(page, 'change an answer in the result', { in: row.getByRole('combobox'), key: 'ArrowDown' });
  await pressKey(page, 'move a slider by a step', { in: row.getByRole('slider').first(), key: 'ArrowRight' });
  const interactions = await interactionsOf(page);
  const shift = await page.evaluate(() => window.shift);
  await page.context().close();
  return { interactions, shift };
}

/** Returns the script time of a first visit, in milliseconds, until a second after the network is idle. */
async function firstLoad(from: Browser, address: string): Promise<number> {
  const page = await slowPage(from);
  const time = await scriptTimeOf(from, page, async () => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1000);
  });
  await page.context().close();
  return time;
}

/** Opens a phone without anything cached. The offline copy is left out: it loads all files in the meantime. */
async function slowPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/** Runs in the page: adds up the layout shifts that no input caused. */
function observeShifts(): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) window.shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function reportWalks(): void {
  const all = walks.flatMap(({ interactions }) => interactions);
  for (const name of new Set(all.map((each) => each.name))) {
    const times = all.filter((each) => each.name === name).map(({ time }) => time);
    tell(`${name}, 75th percentile`, percentile(times, 75), { most: MOST.usual, unit: 'ms' });
  }
  tell('slowest interaction', Math.max(...all.map(({ time }) => time)), { most: MOST.slowest, unit: 'ms' });
  tell('layout shift', Math.max(...walks.map(({ shift }) => shift)), { most: MOST.shift, unit: '' });
}

function reportScripts(): void {
  const [our, their] = [median(scripts.map((each) => each.ours)), median(scripts.map((each) => each.empty))];
  console.log(`script time of a first load: ${our.toFixed(0)} ms, empty page ${their.toFixed(0)} ms`);
  tell('ratio of script times', our / their, { most: MOST.scriptRatio, unit: '' });
}

/** Prints a figure next to its bound, and lets the program fail if it is broken. */
function tell(what: string, figure: number, { most, unit }: { readonly most: number; readonly unit: string }): void {
  const isBroken = figure > most;
  if (isBroken) process.exitCode = 1;
  console.log(`${isBroken ? '✘' : ' '} ${what}: ${Number(figure.toPrecision(3))} ${unit} (at most ${most})`);
}

declare global {
  interface Window {
    shift: number;
  }
}
