import type { Decision } from '#content';
import { isEmpty } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { nearestDecisions, type Page, pathOfDecision, type ReadAddress } from '#permalink';
import { addressFrom, teamAddress } from '#state/addresses.ts';
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

/** The most decisions that are suggested. */
const MOST_DECISIONS = 5;

/** Links to pages of a decision, with the answers of the address that was not found. People lead to their team first. */
export function linksToPages(
  decision: Decision,
  pages: readonly Page[],
  { members, reading }: Pick<ReadAddress, 'members' | 'reading'>,
): readonly SuggestedLink[] {
  const labels = new Map<string, string>();
  if (members.length > 0) labels.set(teamAddress(decision, members), pageLabel(decision, { kind: 'team' }));
  for (const page of pages) {
    if (page.kind === 'team' && members.length > 0) continue;
    const isResult = page.kind === 'pick' && !isEmpty(reading);
    labels.set(
      addressFrom(decision, page, reading),
      isResult ? 'The result of these answers' : pageLabel(decision, page),
    );
  }
  return [...labels].map(([to, label]) => ({ to, label }));
}

/**
 * Links for an address of an unknown decision: to the decisions with the nearest names. Where one of them was meant, the
 * rest of the address goes along.
 */
export function linksToDecisions(
  titles: readonly Title[],
  { path, fragment }: { readonly path: string; readonly fragment: string },
): readonly SuggestedLink[] {
  const ids = titles.map(({ id }) => id);
  return nearestDecisions(path, fragment, ids)
    .slice(0, MOST_DECISIONS)
    .map(({ id, isLikely }) => ({
      to: isLikely ? pathOfDecision(path, id) + fragment : `/${id}/`,
      label: titles.find((each) => each.id === id)?.title ?? id,
    }));
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
