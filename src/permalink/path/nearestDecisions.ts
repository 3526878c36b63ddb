import { confirmedText } from '../repair/confirmedText.ts';
import { editDistance } from '#lib/editDistance.ts';
import { decisionIdIn } from './path.ts';
import { receiveText } from '../repair/receivedText.ts';

/** Longer than any id. It limits the work for a very long path. */
const COMPARED_LENGTH = 60;

/** The largest edit distance of a typing error. */
const MOST_SLIPS = 3;

/** A decision to suggest for an address. */
interface NearDecision {
  readonly id: string;
  /** True if its id is almost the same, or the sum of the answers is right for it: then the rest of the address fits too. */
  readonly isLikely: boolean;
}

/**
 * Sorts decisions for an address with an unknown decision: first the one for which the sum of the answers is right, then
 * by the edit distance of the ids.
 */
export function nearestDecisions(path: string, fragment: string, ids: readonly string[]): readonly NearDecision[] {
  const asked = (decisionIdIn(path) ?? '').slice(0, COMPARED_LENGTH);
  return ids
    .map((id) => ({ id, distance: isSumOf(id, fragment) ? -1 : editDistance(asked, id) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ distance, id }) => ({ id, isLikely: distance <= MOST_SLIPS }));
}

function isSumOf(id: string, fragment: string): boolean {
  const nothingKnown = { id, revision: 1, options: [], factors: [], questions: [] };
  return confirmedText(receiveText(fragment).text, nothingKnown) !== null;
}
