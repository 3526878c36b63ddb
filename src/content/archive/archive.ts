import { changelogLoaders, revisionLoaders } from 'virtual:revisions';
import { findEntry } from '#lib/lookUp.ts';
import type { Decision } from '../decision.ts';
import { decisionAsItWas } from './decisionAsItWas.ts';
import type { Release } from './revision.ts';

export { todaysIdsIn } from './todaysIds.ts';

/** Loads the changelog of a decision, the first release first; none for a decision that was never released. */
export async function changelogOf(decisionId: string): Promise<readonly Release[]> {
  return (await findEntry(changelogLoaders, decisionId)?.()) ?? [];
}

/** Loads a past revision of a decision as it was; null if there is none of this number. */
export async function pastDecision(today: Decision, revision: number): Promise<Decision | null> {
  const load = findEntry(revisionLoaders, today.id)?.[revision];
  if (!load) return null;
  const [past, changelog] = await Promise.all([load(), changelogOf(today.id)]);
  return decisionAsItWas(past, today, changelog);
}
