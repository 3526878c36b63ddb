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

/** Returns the smallest of the numbers that so many percent of them do not exceed. */
export function percentile(numbers: readonly number[], percent: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1] ?? 0;
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
