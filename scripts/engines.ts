import { setTimeout as pause } from 'node:timers/promises';
import { type FullDecision, decisionIds, loadFullDecision, readingOf } from '#content';
import { writeAddress } from '#permalink';
import { type Engine, engines, type Tab } from './otherEngines.ts';
import { createServer } from './server.ts';

/**
 * Answers the questions and opens the result of every scenario in each installed browser engine, and compares the text of the
 * pages: every score, lead and share must be the same to the last digit.
 */
const LONGEST_WAIT = 20_000;
const REST = 300;
const LAST_SECTION = 'Do next';

/** The text of the page, with the answers that its menus show, and with the text of closed sections. */
const TEXT = `
  const main = document.querySelector('main');
  if (!main || document.documentElement.hasAttribute('data-loading-answers')) return '';
  if (main.textContent.includes('being counted')) return '';
  const chosen = [...main.querySelectorAll('select')].map(({ value }) => value);
  return [document.title, main.textContent, ...chosen].join('\\n');
`;

const server = createServer('dist');
await new Promise<void>((resolve) => {
  server.listen(0, resolve);
});
const bound = server.address();
const home = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : ''}`;
const decisions = await Promise.all(decisionIds.map((id) => loadFullDecision(id)));
const reference = new Map<string, string>();
let passed = 0;
let failed = 0;
try {
  for (const engine of engines) await tryIn(engine);
} finally {
  server.close();
  server.closeAllConnections();
}
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function tryIn({ name, needs, start }: Engine): Promise<void> {
  const tab = await start();
  if (tab === null) return console.log(`${name} is not installed and was not tried. It needs ${needs}.`);
  try {
    for (const decision of decisions) {
      tell(name, `walks the questions of ${decision.title}`, await walk(tab, decision));
      tell(name, `shows the same results of ${decision.title}`, await readResults(tab, decision));
    }
  } finally {
    await tab.close();
  }
}

/** Answers every question with its first answer, by clicks; returns what is wrong, or null. */
async function walk(tab: Tab, decision: FullDecision): Promise<string | null> {
  await tab.open(`${home}/${decision.id}/ask/`);
  for (const { id, answers } of decision.questions) {
    await until(tab, `return location.pathname.endsWith('/ask/${id}/')`);
    // Continue does nothing until the program has hydrated the page.
    await until(
      tab,
      `document.getElementById('${id}-${answers[0]?.id ?? ''}')?.click();
       document.querySelector('[type="submit"]')?.click();
       return !location.pathname.endsWith('/ask/${id}/');`,
    );
  }
  await until(tab, `return location.pathname.includes('/pick/')`);
  return compare(`${decision.id} walked`, await settledText(tab));
}

async function readResults(tab: Tab, decision: FullDecision): Promise<string | null> {
  // Without answers there is no result.
  for (const scenario of decision.scenarios.filter(({ answers }) => Object.keys(answers).length > 0)) {
    const reading = readingOf(scenario.answers, scenario.importance);
    const page = { kind: 'pick', claim: scenario.leader } as const;
    await tab.open('about:blank');
    await tab.open(home + writeAddress({ decision, page, reading }));
    const difference = compare(`${decision.id} ${scenario.id}`, await settledText(tab));
    if (difference !== null) return difference;
  }
  return null;
}

/** Compares a text with that of the first engine; returns the difference, or null. */
function compare(scene: string, text: string): string | null {
  const plain = text.replaceAll(home, '').replaceAll(/\s+/gu, ' ');
  const known = reference.get(scene);
  if (known === undefined) reference.set(scene, plain);
  if (known === undefined || known === plain) return null;
  const at = known.split('').findIndex((letter, index) => plain[index] !== letter);
  const around = (said: string) => `“…${said.slice(Math.max(0, at - 40), at + 40)}…”`;
  return `${scene}: ${around(plain)} for ${around(known)}`;
}

/** Returns the text when it has stopped changing and its last section is there, so late results have arrived. */
async function settledText(tab: Tab): Promise<string> {
  const seen: string[] = [];
  for (let waited = 0; waited < LONGEST_WAIT; waited += REST) {
    await pause(REST);
    seen.unshift(String(await tab.run(TEXT)));
    const [latest = '', ...before] = seen;
    const isAtRest = before.length >= 2 && before.slice(0, 2).every((text) => text === latest);
    if (isAtRest && latest.includes(LAST_SECTION)) return latest;
  }
  throw new Error('The page did not stop changing.');
}

async function until(tab: Tab, condition: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += 50) {
    if ((await tab.run(condition)) === true) return;
    await pause(50);
  }
  throw new Error(`This did not happen: ${condition}`);
}

function tell(engine: string, story: string, problem: string | null): void {
  console.log(`${engine} ${story}: ${problem ?? 'yes'}`);
  if (problem === null) passed += 1;
  else failed += 1;
}
