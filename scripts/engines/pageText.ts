import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './engine.ts';

const LONGEST_WAIT = 20_000;
const REST = 300;

/** The text of the page, with the answers that its menus show, and with the text of closed sections. */
const TEXT = `
  const main = document.querySelector('main');
  if (!main || document.documentElement.hasAttribute('data-loading-answers')) return '';
  if (main.textContent.includes('being counted')) return '';
  const chosen = [...main.querySelectorAll('select')].map(({ value }) => value);
  return [document.title, main.textContent, ...chosen].join('\\n');
`;

/** Returns the text of a page when it has stopped changing and contains `last`, so that late parts have arrived. */
export async function pageText(tab: Tab, last = ''): Promise<string> {
  const seen: string[] = [];
  for (let waited = 0; waited < LONGEST_WAIT; waited += REST) {
    await pause(REST);
    seen.unshift(String(await tab.run(TEXT)));
    const [latest = '', ...before] = seen;
    const isAtRest = before.length >= 2 && before.slice(0, 2).every((text) => text === latest);
    if (isAtRest && latest !== '' && latest.includes(last)) return latest;
  }
  throw new Error('The page did not stop changing.');
}

/** Waits until a function body returns true in the page. */
export async function until(tab: Tab, condition: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += 50) {
    if ((await tab.run(condition)) === true) return;
    await pause(50);
  }
  throw new Error(`This did not happen: ${condition}`);
}
