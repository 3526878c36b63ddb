import { readdirSync } from 'node:fs';
import { decisionIds, loadFullDecision } from '#content';
import { createServer, listen } from '../server.ts';
import { type Engine, engines } from './engine.ts';
import { openPages, openResults, walk } from './stories.ts';

/**
 * Opens every page and every scenario's result, and walks from the questions to a team, in each installed browser engine.
 * Compares the text of the pages: every score, lead and share must be the same to the last digit. With `--all` an engine
 * that is not installed is a failure.
 */
const isComplete = process.argv.includes('--all');
const server = createServer('dist');
const home = await listen(server);
const decisions = await Promise.all(decisionIds.map((id) => loadFullDecision(id)));
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .toSorted();
/** The texts of the first engine, by scene. */
const reference = new Map<string, string>();
const problems: string[] = [];

try {
  for (const engine of engines) await tryIn(engine);
} finally {
  server.close();
  server.closeAllConnections();
}
console.log(problems.length === 0 ? '\nAll the same.' : `\n${problems.join('\n')}`);
if (problems.length > 0) process.exitCode = 1;

async function tryIn({ name, needs, start }: Engine): Promise<void> {
  const tab = await start();
  if (tab === null) {
    console.log(`${name} is not installed and was not tried. It needs ${needs}.`);
    if (isComplete) problems.push(`${name} is not installed.`);
    return;
  }
  const stage = { tab, home, check };
  try {
    await tell(`${name} opens ${pages.length} pages`, openPages(stage, pages));
    for (const decision of decisions) {
      await tell(`${name} opens the results of ${decision.title}`, openResults(stage, decision));
      await tell(`${name} walks through ${decision.title}`, walk(stage, decision));
    }
  } finally {
    await tab.close();
  }
}

/** Compares a text with that of the first engine; throws if they differ. */
function check(scene: string, text: string): void {
  const plain = text.replaceAll(home, '').replaceAll(/\s+/gu, ' ');
  const known = reference.get(scene);
  if (known === undefined) reference.set(scene, plain);
  if (known === undefined || known === plain) return;
  const at = known.split('').findIndex((letter, index) => plain[index] !== letter);
  const around = (said: string) => `“…${said.slice(Math.max(0, at - 40), at + 40)}…”`;
  throw new Error(`${scene}: ${around(plain)} instead of ${around(known)}`);
}

async function tell(story: string, end: Promise<void>): Promise<void> {
  const problem = await end.then(
    () => null,
    (error: unknown) => String(error),
  );
  console.log(`${story}: ${problem ?? 'yes'}`);
  if (problem !== null) problems.push(`${story}: ${problem}`);
}
