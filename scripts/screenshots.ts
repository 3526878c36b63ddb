import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { provideBrowser } from './browser.ts';
import { createServer } from './server.ts';

/** A page in one state. */
interface Scene {
  readonly name: string;
  readonly address: string;
  /** The acts of the visitor before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** A picture for the README: only the part of the page that fits into the window. */
interface Plate {
  readonly scene: string;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

type Theme = (typeof THEMES)[number];

const ALL = 'screenshots';
const README = 'docs/screenshots';
const MOST_BYTES = 150_000;
const WIDTHS = [390, 1280];
const THEMES = ['light', 'dark'] as const;

const PICK =
  '/go-vs-rust/pick/go/#team=new&latency=web&timeline=weeks&life=years&workload=api&crash=retry&stance=simple';
const RULED_OUT =
  '/go-vs-rust/pick/rust/#team=c&latency=hard&timeline=year&workload=device&crash=safety&stance=guarantees';
const TEAM = [
  'member=Ana_team.new_latency.interactive_timeline.quarter_workload.api_crash.money_stance.simple',
  'member=Sam_team.new_latency.tail.x2_timeline.quarter_workload.api_crash.security.x1.5_stance.guarantees',
  'member=Priya_team.new_latency.web_timeline.weeks_workload.api_crash.money_stance.simple',
].join('&');

const scenes: readonly Scene[] = [
  { name: 'catalogue', address: '/' },
  { name: 'method', address: '/method/' },
  { name: 'article', address: '/go-vs-rust/' },
  { name: 'question', address: '/go-vs-rust/ask/timeline/#team=new&latency=web&timeline=weeks' },
  { name: 'question-error', address: '/go-vs-rust/ask/latency/#team=new', act: press('Continue') },
  { name: 'question-settled', address: '/go-vs-rust/ask/stance/#team=c&latency=hard&timeline=year&crash=safety' },
  { name: 'option', address: '/go-vs-rust/pick/rust/' },
  { name: 'result', address: PICK },
  { name: 'result-ruled-out', address: RULED_OUT },
  {
    name: 'result-toss-up',
    address: '/go-vs-rust/pick/toss-up/#team=go&latency=tail&timeline=half-year&workload=data&crash=money',
  },
  { name: 'result-open', address: '/go-vs-rust/pick/go/#team=new&latency=web' },
  { name: 'result-damaged-link', address: '/go-vs-rust/pick/go/#team=new&latency=fast&rust.learning-curve=100' },
  { name: 'compare', address: '/go-vs-rust/compare/go/rust/#team=new&crash=safety' },
  { name: 'compare-same', address: '/go-vs-rust/compare/go/go/' },
  { name: 'team', address: `/go-vs-rust/team/#${TEAM}` },
  { name: 'team-empty', address: '/go-vs-rust/team/' },
  { name: 'not-found', address: '/go-vs-rust/ask/latenzy/' },
  { name: 'unreadable', address: '/go-vs-rust/pick/go/#%=1' },
];

const plates: readonly Plate[] = [
  { scene: 'question', width: 1280, height: 800, theme: 'light' },
  { scene: 'result', width: 1280, height: 860, theme: 'light' },
  { scene: 'compare', width: 1280, height: 860, theme: 'dark' },
  { scene: 'result', width: 390, height: 844, theme: 'light' },
];

const { options } = await provideBrowser();
const server = createServer('dist');
await new Promise<void>((resolve) => {
  server.listen(0, resolve);
});
const bound = server.address();
const home = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : ''}`;
const browser = await chromium.launch(options);
try {
  await takeAll();
  await takePlates();
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function takeAll(): Promise<void> {
  mkdirSync(ALL, { recursive: true });
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      for (const scene of scenes) {
        const path = join(ALL, `${scene.name}-${width}-${theme}.png`);
        await take(scene, { width, height: 900, theme }, { path, fullPage: true });
      }
    }
  }
  console.log(`${scenes.length * WIDTHS.length * THEMES.length} pictures are in ${ALL}/.`);
}

/** Throws if a picture is too large for a README. */
async function takePlates(): Promise<void> {
  mkdirSync(README, { recursive: true });
  for (const plate of plates) {
    const scene = scenes.find(({ name }) => name === plate.scene);
    if (!scene) throw new Error(`There is no scene “${plate.scene}” for the README.`);
    const path = join(README, `${plate.scene}-${plate.width}.png`);
    await take(scene, plate, { path, fullPage: false });
    const bytes = statSync(path).size;
    if (bytes > MOST_BYTES) throw new Error(`${path} has ${bytes} bytes: show less of the page in it.`);
    console.log(`${path}: ${Math.round(bytes / 1000)} kB`);
  }
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

async function take(scene: Scene, frame: Frame, shot: { readonly path: string; readonly fullPage: boolean }) {
  const { width, height, theme } = frame;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(home + scene.address);
  await page.waitForLoadState('networkidle');
  await scene.act?.(page);
  await page.screenshot(shot);
  await page.close();
}

function press(name: string): NonNullable<Scene['act']> {
  return (page) => page.getByRole('button', { name }).click();
}
