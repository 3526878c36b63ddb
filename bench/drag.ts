import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';

/**
 * Drags the slider of an own value from one end to the other and back, with the CPU four times slower, on each page that has
 * such a slider, and prints the longest task. A hand would notice a task over 50 ms.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SLOWDOWN = 4;
const MOST = 50;
const ANSWERS = '#team=new&latency=web&timeline=weeks&life=years&workload=api&crash=retry&stance=simple';

interface Scene {
  readonly name: string;
  readonly address: string;
  /** Opens the slider of a value. */
  readonly open: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: 'compare',
    address: `/go-vs-rust/compare/go/rust/${ANSWERS}`,
    open: async (page) => {
      await page.getByRole('button', { name: 'Learning curve' }).click();
      await page.getByText('Disagree with the value of Go on Learning curve').click();
    },
  },
  {
    name: 'result',
    address: `/go-vs-rust/pick/go/${ANSWERS}`,
    open: async (page) => {
      await page
        .getByText(/^Facts? and sources?/u)
        .first()
        .click();
      await page.getByText('Disagree with the value of Go on Learning curve').first().click();
    },
  },
  {
    name: 'article',
    address: '/go-vs-rust/',
    open: (page) => page.getByText('Disagree with the value of Go on Learning curve').click(),
  },
];

const server = createServer('dist');
const home = await listen(server);
const browser = await chromium.launch((await provideBrowser()).options);
for (const scene of scenes) {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) longest.push(await measure(browser, scene));
  const middle = longest.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const isOver = middle > MOST;
  console.log(
    `${scene.name}: longest task ${middle.toFixed(0)} ms while a value is dragged (${isOver ? 'OVER' : 'at most'} ${MOST})`,
  );
  if (isOver) process.exitCode = 1;
}
await browser.close();
server.close();

async function measure(from: Browser, { address, open }: Scene): Promise<number> {
  const page = await from.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(home + address, { waitUntil: 'networkidle' });
  await open(page);
  const slider = page.getByRole('slider', { name: /^Value in place of/u });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not there.');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(observe);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.85, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 4, y, { steps: 30 });
  await page.mouse.move(box.x + box.width - 4, y, { steps: 30 });
  const longest = await page.evaluate(() => window.longestTask);
  await page.mouse.up();
  await page.close();
  return longest;
}

/** Runs in the page. The browser reports tasks from 50 ms on; shorter ones count as zero. */
function observe(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask' });
}

function listen(to: Server): Promise<string> {
  return new Promise((resolve) => {
    to.listen(0, () => {
      const address = to.address();
      resolve(typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : '');
    });
  });
}

declare global {
  interface Window {
    longestTask: number;
  }
}
