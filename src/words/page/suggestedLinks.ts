import type { Decision } from '#content';
import { isEmpty, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import type { Page } from '#permalink';
import { addressFrom } from '#state/addresses.ts';
import { labelOf, optionLabel } from '../labels.ts';

/** A link on “Page not found”: an address of the site and its label. */
export interface SuggestedLink {
  readonly to: string;
  readonly label: string;
}

interface Title {
  readonly id: string;
  readonly title: string;
}

/** Links to pages of a decision, with the answers of the address that was not found. */
export function linksToPages(decision: Decision, pages: readonly Page[], reading: Reading): readonly SuggestedLink[] {
  const labels = new Map<string, string>();
  for (const page of pages) {
    const isResult = page.kind === 'pick' && !isEmpty(reading);
    labels.set(
      addressFrom(decision, page, reading),
      isResult ? 'The result of these answers' : pageLabel(decision, page),
    );
  }
  return [...labels].map(([to, label]) => ({ to, label }));
}

/** Links to decisions of the catalogue, for an address of an unknown decision. */
export function linksToDecisions(titles: readonly Title[]): readonly SuggestedLink[] {
  return titles.map(({ id, title }) => ({ to: `/${id}/`, label: title }));
}

function pageLabel(decision: Decision, page: Page): string {
  switch (page.kind) {
    case 'article':
      return decision.title;
    case 'ask':
      return `Question: ${page.question === null ? 'the first open one' : labelOf(decision.questions, page.question)}`;
    case 'pick':
      return claimLabel(decision, page.claim);
    case 'compare':
      return `Compare ${optionLabel(decision, page.left)} and ${optionLabel(decision, page.right)}`;
    case 'team':
      return `Decide together on ${decision.title}`;
    default:
      return assertNever(page);
  }
}

function claimLabel(decision: Decision, claim: string): string {
  if (claim === 'toss-up') return 'Too close to call';
  return claim === 'none-fits' ? 'When none fits' : `When to pick ${optionLabel(decision, claim)}`;
}
