import type { FullDecision } from '#content';
import { readingOf } from '#content';
import { writeAddress } from '#permalink';
import type { Tab } from './engine.ts';
import { pageText, until } from './pageText.ts';

/** The things that a story needs. */
export interface Stage {
  readonly tab: Tab;
  /** The address of the site, without a slash at its end. */
  readonly home: string;
  /** Compares a text with that of the first engine; throws if they differ. */
  readonly check: (scene: string, text: string) => void;
}

/** The last section of a result. It is shown late. */
const LAST_SECTION = 'Do next';

/** Opens pages as they are served, without answers. */
export async function openPages({ tab, home, check }: Stage, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await tab.open('about:blank');
    await tab.open(home + path);
    check(path, await pageText(tab));
  }
}

/** Opens the result of every scenario. Without answers there is none. */
export async function openResults({ tab, home, check }: Stage, decision: FullDecision): Promise<void> {
  for (const scenario of decision.scenarios.filter(({ answers }) => Object.keys(answers).length > 0)) {
    const reading = readingOf(scenario.answers, scenario.importance);
    const page = { kind: 'pick', claim: scenario.leader } as const;
    await tab.open('about:blank');
    await tab.open(home + writeAddress({ decision, page, reading }));
    check(`${decision.id} ${scenario.id}`, await pageText(tab, LAST_SECTION));
  }
}

/** Answers all questions, changes an answer of the result, compares two options, and weighs the result with a team. */
export async function walk({ tab, home, check }: Stage, decision: FullDecision): Promise<void> {
  await tab.open('about:blank');
  await tab.open(`${home}/${decision.id}/ask/`);
  await answerAll(tab, decision);
  check(`${decision.id} walked to a result`, await pageText(tab, LAST_SECTION));
  const [question] = decision.questions;
  await changeAnswer(tab, question?.label ?? '', question?.answers.at(-1)?.id ?? '');
  check(`${decision.id} changed`, await pageText(tab, LAST_SECTION));
  await follow(tab, 'Compare with', '/compare/');
  check(`${decision.id} compared`, await pageText(tab));
  await tab.run('history.back()');
  await until(tab, `return location.pathname.includes('/pick/')`);
  check(`${decision.id} back at the result`, await pageText(tab, LAST_SECTION));
  await follow(tab, 'Decide together', '/team/');
  check(`${decision.id} together`, await pageText(tab));
}

async function answerAll(tab: Tab, decision: FullDecision): Promise<void> {
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
}

async function changeAnswer(tab: Tab, question: string, answer: string): Promise<void> {
  await until(
    tab,
    `const menu = document.querySelector('[role="group"][aria-label=${JSON.stringify(question)}] select');
     if (!menu) return false;
     menu.value = ${JSON.stringify(answer)};
     menu.dispatchEvent(new Event('change', { bubbles: true }));
     return true;`,
  );
  await until(tab, `return location.hash.includes('=${answer}')`);
}

/** Follows the link that begins with some words, until the path has a part. */
async function follow(tab: Tab, words: string, part: string): Promise<void> {
  await until(
    tab,
    `const links = [...document.querySelectorAll('main a')];
     const link = links.find(({ textContent }) => textContent.startsWith(${JSON.stringify(words)}));
     link?.click();
     return link !== undefined;`,
  );
  await until(tab, `return location.pathname.includes('${part}')`);
}
