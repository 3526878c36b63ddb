import type { Decision } from '#content';
import { isEmpty, NOTHING_ANSWERED, type Reading } from '#engine';
import { type Member, type Page, writeAddress } from '#permalink';
import { claimOf, evaluationOf } from './evaluation.ts';

/** The page of a result, before its pick is known. */
export const RESULT: Page = { kind: 'pick', claim: '' };

/** Returns the address of a page with answers. The path of a result names its pick; without answers it names an option. */
export function addressFrom(decision: Decision, page: Page, reading: Reading): string {
  return writeAddress({ decision, page: pageWith(decision, page, reading), reading });
}

/** Returns a page as its address names it: a result by the pick of these answers, any other page as it is. */
export function pageWith(decision: Decision, page: Page, reading: Reading): Page {
  const isResult = page.kind === 'pick' && (page === RESULT || !isEmpty(reading));
  return isResult ? { kind: 'pick', claim: claimOf(evaluationOf(decision, reading)) } : page;
}

/** Returns the address of a team. It has the visitor's own answers only on the way from a result to the team page. */
export function teamAddress(
  decision: Decision,
  members: readonly Member[],
  reading: Reading = NOTHING_ANSWERED,
): string {
  return writeAddress({ decision, page: { kind: 'team' }, reading, members });
}
