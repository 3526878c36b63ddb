import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SITE } from './buildSite.ts';

/** Every prerendered page of the site, by its path. */
export const staticPaths: readonly string[] = pathsIn(SITE);

/** Chooses an answer. The click is forced, because the label covers the radio. */
export async function choose(page: Page, answer: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: answer }).check({ force: true });
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .toSorted();
}
