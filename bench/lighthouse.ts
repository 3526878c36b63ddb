import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { provideWholeBrowser } from '../scripts/browser.ts';
import { createServer } from '../scripts/server.ts';
import { listen, median } from './support.ts';

/**
 * Runs Lighthouse as on a phone and prints the median of three runs for each kind of page. npx downloads it; it is not a
 * dependency. A result stays out of search engines on purpose, so that one complaint is allowed.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const LEAST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const MEANT = 'is-crawlable';

const PAGES = {
  catalogue: '/',
  article: '/go-vs-rust/',
  question: '/go-vs-rust/ask/team/',
  result: '/go-vs-rust/pick/go/#team=new&latency=web&timeline=weeks&life=years&workload=api&crash=retry&stance=simple',
  compare: '/go-vs-rust/compare/go/rust/#team=new&latency=web',
} as const;

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>>;
}

const run = promisify(execFile);
const server = createServer('dist');
const home = await listen(server);
const { options } = await provideWholeBrowser();
const chrome = options.executablePath ?? chromium.executablePath();
const folder = mkdtempSync(join(tmpdir(), 'weighpoint-lighthouse-'));
for (const [name, path] of Object.entries(PAGES)) {
  const reports: Report[] = [];
  for (let round = 0; round < ROUNDS; round += 1) reports.push(await look(home + path));
  judge(name, reports);
}
rmSync(folder, { recursive: true });
server.close();
server.closeAllConnections();

async function look(address: string): Promise<Report> {
  const file = join(folder, 'report.json');
  const flags = `--chrome-flags=--headless=new ${process.getuid?.() === 0 ? '--no-sandbox' : ''}`;
  const settings = ['--quiet', '--output=json', `--output-path=${file}`, flags];
  await run('npx', ['--yes', LIGHTHOUSE, address, ...settings], { env: { ...process.env, CHROME_PATH: chrome } });
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  return report;
}

function judge(page: string, reports: readonly Report[]): void {
  const figures = Object.entries(LEAST).map(([category, least]) => {
    const score = Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0)));
    const complaints = [...new Set(reports.flatMap((report) => complaintsIn(report, category)))];
    const isMeant = page === 'result' && complaints.every((id) => id === MEANT);
    if (score < least && !isMeant) process.exitCode = 1;
    return `${category} ${score}${score < least && complaints.length > 0 ? ` (${complaints.join(', ')})` : ''}`;
  });
  console.log(`${page}: ${figures.join(', ')}`);
}

/** Returns the audits of a category that failed. */
function complaintsIn({ categories, audits }: Report, category: string): readonly string[] {
  const ids = categories[category]?.auditRefs.map(({ id }) => id) ?? [];
  return ids.filter((id) => audits[id]?.scoreDisplayMode === 'binary' && audits[id].score !== 1);
}
