import { type Browser, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';
import { framesWhile, listen } from './support.ts';

/**
 * Drags the point of the map in circles, with the CPU four times slower, and counts late frames. The same pointer moves over
 * the same page without dragging, to show what the machine itself costs.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SLOWDOWN = 4;
const STEPS = 180;
/** A frame is late if the screen shows at least one frame without it, at 60 a second. */
const LATE = 1.5 * (1000 / 60);
/** The share of late frames that dragging may add. */
const MOST = 0.05;
const RESULT =
  '/go-vs-rust/pick/go/#team=new&latency=interactive&timeline=quarter&workload=api&crash=money&stance=guarantees';

const server = createServer('dist');
const address = await listen(server);
const browser = await chromium.launch((await provideBrowser()).options);
const shares = { moving: 0, dragging: 0 };
for (let round = 0; round < ROUNDS; round += 1) {
  shares.moving += (await lateShare(browser, 'moving')) / ROUNDS;
  shares.dragging += (await lateShare(browser, 'dragging')) / ROUNDS;
}
await browser.close();
server.close();
console.log(
  `late frames: ${percent(shares.dragging)} while the point is dragged, ${percent(shares.moving)} while nothing is (at most ${percent(MOST)} more)`,
);
if (shares.dragging - shares.moving > MOST) process.exitCode = 1;

async function lateShare(from: Browser, what: keyof typeof shares): Promise<number> {
  const page = await from.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address + RESULT, { waitUntil: 'networkidle' });
  const point = page.getByRole('button', { name: /^Point of the map/ });
  await page.getByRole('heading', { name: 'Decision map' }).scrollIntoViewIfNeeded();
  await point.scrollIntoViewIfNeeded();
  const box = await point.boundingBox();
  if (!box) throw new Error('There is no point on the map to drag.');
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.mouse.move(centre.x, centre.y);
  if (what === 'dragging') await page.mouse.down();
  const frames = await framesWhile(page, () => circle(page, centre));
  await page.mouse.up();
  await page.close();
  return frames.filter((frame) => frame > LATE).length / frames.length;
}

/** Moves in circles, one step for each frame of the screen. */
async function circle(page: Page, centre: { readonly x: number; readonly y: number }): Promise<void> {
  const begun = performance.now();
  for (let step = 0; step < STEPS; step += 1) {
    const turn = (step / 60) * 2 * Math.PI;
    await page.mouse.move(centre.x + 90 * Math.sin(turn), centre.y + 60 * Math.cos(turn));
    const wait = begun + ((step + 1) * 1000) / 60 - performance.now();
    if (wait > 0) await page.waitForTimeout(wait);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
