import type { Decision } from '#content';
import { isEmpty, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import type { Page } from '#permalink';
import { addressFrom } from '#state/addresses.ts';
import { labelOf, optionLabel } from '#words/labels.ts';
import type { Way } from './NotFoundPage.tsx';

interface Title {
  readonly id: string;
  readonly title: string;
}

/** Ways to pages of a decision; the answers that came with the address go along. */
export function waysTo(decision: Decision, pages: readonly Page[], reading: Reading): readonly Way[] {
  const ways = new Map<string, string>();
  for (const page of pages) {
    const isResult = page.kind === 'pick' && !isEmpty(reading);
    ways.set(
      addressFrom(decision, page, reading),
      isResult ? 'The result of these answers' : pageLabel(decision, page),
    );
  }
  return [...ways].map(([to, label]) => ({ to, label }));
}

/** Ways to the decisions of the catalogue, when even the decision is unknown. */
export function waysToDecisions(titles: readonly Title[]): readonly Way[] {
  return titles.map(({ id, title }) => ({ to: `/${id}/`, label: title }));
}

function pageLabel(decision: Decision, page: Page): string {
  switch (page.kind) {
    case 'article':
      return decision.title;
    case 'ask':
      return `Question: ${page.question === null ? 'the first open one' : labelOf(decision.questions, page.question)}`;
    case 'pick':
      return `When to pick ${optionLabel(decision, page.claim)}`;
    case 'compare':
      return `Compare ${optionLabel(decision, page.left)} and ${optionLabel(decision, page.right)}`;
    case 'team':
      return `Decide together on ${decision.title}`;
    default:
      return assertNever(page);
  }
}
