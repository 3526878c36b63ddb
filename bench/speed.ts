import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { provideBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';
import { buildEmptyPage, listen, middleMean } from './support.ts';

/**
 * Compares our questionnaire with an empty page of the same libraries, in one run, with the CPU four times slower:
 * the time from the last click to the painted result, the worst interaction on the way, and layout shifts.
 * Absolute times depend on the machine; the ratios are what counts.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const SLOWDOWN = 4;
/** Between two presses of a quick hand, in milliseconds. */
const REST = 200;
/** For how long it stays down. */
const HOLD = 80;
const MOST = { lastClick: 1.3, worst: 1.5, shift: 0.01 };

interface Run {
  /** Milliseconds from the last click to the frame that shows the result. */
  readonly lastClick: number;
  /** The longest interaction, in milliseconds, from the press to the frame that shows what came of it. */
  readonly worst: number;
  /** Sum of layout shifts without input. */
  readonly shift: number;
}

const ANSWERS = ['team-new', 'latency-web', 'timeline-weeks', 'workload-api', 'crash-retry', 'stance-simple'];

const servers = [createServer('dist'), createServer(await buildEmptyPage())];
const [oursAt = '', emptyAt = ''] = await Promise.all(servers.map(listen));
const browser = await chromium.launch((await provideBrowser()).options);
const ours: Run[] = [];
const empty: Run[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  empty.push(await measure(browser, emptyAt, walkEmpty));
  ours.push(await measure(browser, `${oursAt}/go-vs-rust/ask/team/`, walkOurs));
}
await browser.close();
for (const server of servers) server.close();
report();

async function measure(from: Browser, address: string, walk: (page: Page) => Promise<void>): Promise<Run> {
  const page = await from.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(observe);
  const session = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await walk(page);
  await page.waitForTimeout(300);
  const run = await page.evaluate(() => window.measured);
  await page.close();
  return run;
}

async function walkOurs(page: Page): Promise<void> {
  for (const answer of ANSWERS) {
    await press(page, page.locator(`[id="${answer}"]`));
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await page.locator(`[id="${answer}"]`).waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { level: 1, name: /pick/ }).waitFor();
}

/** As many clicks as ours: the worst of more is worse by luck alone. */
async function walkEmpty(page: Page): Promise<void> {
  for (let question = 1; question <= ANSWERS.length; question += 1) {
    await press(page, page.locator(`[id="${question}a"]`));
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await page.locator(`[id="${question}a"]`).waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** As a hand does: the tool's own click looks in the page for what it hits, which would count as the page's work. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(REST);
  await page.mouse.down();
  await page.waitForTimeout(HOLD);
  await page.mouse.up();
}

/** Runs in the page: every click is timed to the frame that shows another heading. */
function observe(): void {
  const measured = { lastClick: 0, worst: 0, shift: 0 };
  window.measured = measured;
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  let latest = 0;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const before = heading();
      latest = timeStamp;
      const look = (): void => {
        if (timeStamp !== latest) return;
        if (heading() === before) requestAnimationFrame(look);
        // A frame is painted right after these callbacks, so that what is asked for now comes once it is there, and
        // before what else is waiting.
        else
          void scheduler.postTask(() => (measured.lastClick = performance.now() - timeStamp), {
            priority: 'user-blocking',
          });
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  // A name of its own, since the type of the options does not know the threshold; without it only events over 104 ms are told.
  const slowEvents = { type: 'event', buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Others are no interactions: the pointer comes to lie over what has moved under it.
      if ('interactionId' in entry && Number(entry.interactionId) > 0)
        measured.worst = Math.max(measured.worst, entry.duration);
    }
  }).observe(slowEvents);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) measured.shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function report(): void {
  const rows = (['lastClick', 'worst'] as const).map((what) => {
    const [our, their] = [middleMean(ours.map((run) => run[what])), middleMean(empty.map((run) => run[what]))];
    return { what, ours: our, empty: their, ratio: our / their, most: MOST[what] };
  });
  for (const { what, ours: our, empty: their, ratio, most } of rows) {
    console.log(
      `${what}: ${our.toFixed(0)} ms, empty page ${their.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${most})`,
    );
  }
  const shift = Math.max(...ours.map((run) => run.shift));
  console.log(`layout shift: ${shift.toFixed(4)} (at most ${MOST.shift})`);
  if (rows.some(({ ratio, most }) => ratio > most) || shift > MOST.shift) process.exitCode = 1;
}

declare global {
  interface Window {
    measured: Run;
  }
}
