import { join } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export { listen } from '../scripts/server.ts';

const EMPTY = join(process.cwd(), 'node_modules/.cache/weighpoint-bench');

/** Builds the empty page of the same libraries, to measure ours against; gives its folder. */
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

/** The mean of the middle half: as deaf to outliers as the median, and finer where times come in steps. */
export function middleMean(numbers: readonly number[]): number {
  const quarter = Math.floor(numbers.length / 4);
  const middle = numbers.toSorted((a, b) => a - b).slice(quarter, numbers.length - quarter);
  return middle.reduce((sum, each) => sum + each, 0) / middle.length;
}

/** How long each frame took while something was done on a page, in milliseconds. */
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
