import type { Locator, Page } from '@playwright/test';

/** One press of a visitor, and the time until its effect is painted, in milliseconds. */
export interface Interaction {
  readonly name: string;
  readonly time: number;
}

/** The time that a hand rests between two presses, and that a press lasts, in milliseconds. */
const REST = 300;
const HOLD = 80;

/** Clicks on an element, as a hand does: the tool's own click searches the page, which would count as its work. */
export async function click(page: Page, name: string, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${name}: there is nothing to press.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await begin(page, name);
  await page.mouse.down();
  await page.waitForTimeout(HOLD);
  await page.mouse.up();
}

/** Presses a key in an element that is focused first. */
export async function pressKey(
  page: Page,
  name: string,
  key: { readonly in: Locator; readonly key: string },
): Promise<void> {
  await key.in.scrollIntoViewIfNeeded();
  await key.in.focus();
  await begin(page, name);
  await page.keyboard.press(key.key, { delay: HOLD });
}

/** Returns every interaction since the page was opened. Those too short to be reported by the browser count as 16 ms. */
export async function interactionsOf(page: Page): Promise<readonly Interaction[]> {
  await page.waitForTimeout(REST);
  return page.evaluate(() => window.interactions);
}

async function begin(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(REST);
  await page.evaluate((next) => window.interactions.push({ name: next, time: 16 }), name);
  await page.waitForTimeout(REST);
}

/**
 * Runs in the page, before anything else. The time of an interaction is the longer of two: what the browser reports, from
 * the press to the next paint, and the time from a click to the frame that shows another heading, if one comes.
 */
export function observeInteractions(): void {
  const interactions: Interaction[] = [];
  window.interactions = interactions;
  const lengthen = (time: number): void => {
    const last = interactions.pop();
    if (last) interactions.push({ name: last.name, time: Math.max(last.time, time) });
  };
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  let latest = 0;
  const timeToHeading = ({ timeStamp }: Event): void => {
    const before = heading();
    latest = timeStamp;
    const look = (): void => {
      if (timeStamp !== latest) return;
      if (heading() === before) requestAnimationFrame(look);
      // A frame is painted right after these callbacks: this task comes after it, and before what else is waiting.
      else void scheduler.postTask(() => lengthen(performance.now() - timeStamp), { priority: 'user-blocking' });
    };
    requestAnimationFrame(look);
  };
  addEventListener('click', timeToHeading, { capture: true });
  // Without a threshold only events over 104 ms are reported. The type of the options does not know it.
  const events = { type: 'event', buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Others are not interactions: the pointer lies over something that moved under it.
      if ('interactionId' in entry && Number(entry.interactionId) > 0) lengthen(entry.duration);
    }
  }).observe(events);
}

declare global {
  interface Window {
    interactions: Interaction[];
  }
}
