import type { Decision } from '#content';
import { isEmpty, NOTHING_ANSWERED, type Reading } from '#engine';
import { type Member, type Page, writeAddress } from '#permalink';
import { claimOf, evaluationOf } from './evaluation.ts';

/** A result, whatever its pick turns out to be. */
export const RESULT: Page = { kind: 'pick', claim: '' };

/**
 * A page's address with the answers in it. A result's path names the pick that these answers give; an option's own
 * page, which has no answers, keeps its name.
 */
export function addressFrom(decision: Decision, page: Page, reading: Reading): string {
  return writeAddress({ decision, page: pageWith(decision, page, reading), reading });
}

/** A page with answers: a result is named after their pick. */
export function pageWith(decision: Decision, page: Page, reading: Reading): Page {
  const isResult = page.kind === 'pick' && (page === RESULT || !isEmpty(reading));
  return isResult ? { kind: 'pick', claim: claimOf(evaluationOf(decision, reading)) } : page;
}

/** The address of a team; the visitor's own answers go along on the way to it, and never to others. */
export function teamAddress(
  decision: Decision,
  members: readonly Member[],
  reading: Reading = NOTHING_ANSWERED,
): string {
  return writeAddress({ decision, page: { kind: 'team' }, reading, members });
}
