import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SITE } from './buildSite.ts';

/** Every prerendered page of the site, by its path. */
export const staticPaths: readonly string[] = pathsIn(SITE);

/** A result for every outcome that the first decision can show, by what it is. */
export const results = {
  pick: '/go-vs-rust/pick/go/#team=new&latency=web&timeline=weeks&workload=api&crash=retry&stance=simple',
  ruledOut: '/go-vs-rust/pick/rust/#team=c&latency=hard&timeline=year&workload=device&crash=safety&stance=guarantees',
  tossUp: '/go-vs-rust/pick/toss-up/#team=go&latency=tail&timeline=half-year&workload=data&crash=money',
  open: '/go-vs-rust/pick/go/#team=new&latency=web',
} as const;

const ANA = 'member=Ana_team.new_latency.interactive_timeline.quarter_workload.api_crash.money_stance.simple';
const SAM =
  'member=Sam_team.new_latency.tail.x2_timeline.quarter_workload.api_crash.security.x1.5_stance.guarantees_rust.cpu.99';
const PRIYA = 'member=Priya-Raman_team.new_latency.web_timeline.weeks_workload.api_crash.money_stance.simple';
const KIM = 'member=team.c_latency.hard_workload.device';
const LEE = 'member=Lee_stance.proven_timeline.weeks_workload.api_team.rust';

/** Teams whose page shows as much as it can. */
export const teams = {
  three: `/go-vs-rust/team/#${[ANA, SAM, PRIYA].join('&')}`,
  ruledOut: `/go-vs-rust/team/#${[ANA, KIM].join('&')}`,
  twelve: `/go-vs-rust/team/#${[ANA, SAM, PRIYA, LEE, PRIYA, SAM, ANA, LEE, ANA, SAM, PRIYA, LEE].join('&')}`,
} as const;

/** One page of each kind, with as much on it as it can have. */
export const kinds = {
  catalogue: '/',
  method: '/method/',
  article: '/go-vs-rust/',
  question: '/go-vs-rust/ask/timeline/#team=new&latency=web&timeline=weeks',
  result: results.pick,
  'result with rule-outs': results.ruledOut,
  option: '/go-vs-rust/pick/rust/',
  compare: '/go-vs-rust/compare/go/rust/#team=new&crash=safety',
  team: teams.three,
  'not found': '/go-vs-rust/ask/latenzy/#team=rust',
  unreadable: '/go-vs-rust/pick/go/#%=1',
} as const;

/** Clicks an answer where a visitor does: its label lies over the whole row, the radio included. */
export async function choose(page: Page, answer: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: answer }).check({ force: true });
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .toSorted();
}
