import { changelogLoaders } from 'virtual:revisions';
import { findEntry } from '#lib/lookUp.ts';
import type { Release } from './revision.ts';

/** Loads the changelog of a decision, the first release first; none for a decision that was never released. */
export async function changelogOf(decisionId: string): Promise<readonly Release[]> {
  return (await findEntry(changelogLoaders, decisionId)?.()) ?? [];
}
