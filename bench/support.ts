import { join } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export { listen } from '../scripts/server.ts';

const EMPTY = join(process.cwd(), 'node_modules/.cache/weighpoint-bench');

/** Builds an empty page with the same libraries, to compare ours with; returns its folder. */
export async function buildEmptyPage(): Promise<string> {
  await build({
    root: join(process.cwd(), 'bench/empty'),
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: { outDir: EMPTY, emptyOutDir: true },
  });
  return EMPTY;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Returns the mean of the middle half. It ignores outliers like the median, and is finer where times come in steps. */
export function middleMean(numbers: readonly number[]): number {
  const quarter = Math.floor(numbers.length / 4);
  const middle = numbers.toSorted((a, b) => a - b).slice(quarter, numbers.length - quarter);
  return middle.reduce((sum, each) => sum + each, 0) / middle.length;
}

/** Returns the milliseconds of each frame while something is done on a page. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    window.framesSeen = frames;
  });
  await act();
  return page.evaluate(() => window.framesSeen);
}

declare global {
  interface Window {
    framesSeen: readonly number[];
  }
}
