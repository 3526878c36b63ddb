import { confirmedText } from './confirmedText.ts';
import { editDistance } from '#lib/editDistance.ts';
import { decisionIdIn } from './path.ts';
import { receiveText } from './receivedText.ts';

/** Longer than any id, so that a flood in the path costs nothing. */
const COMPARED_LENGTH = 60;

/** The most slips in an id that was meant. */
const MOST_SLIPS = 3;

/** A decision that an address may have meant. */
interface NearDecision {
  readonly id: string;
  /** Its name is nearly the same, or the sum of the answers is its own: the rest of the address was meant for it. */
  readonly isLikely: boolean;
}

/**
 * Returns decisions, those first that an address with an unknown decision may have meant: the one that the sum of its
 * answers belongs to, then by the edit distance of the names.
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
