import { confirmedText } from './confirmedText.ts';
import { editDistance } from '#lib/editDistance.ts';
import { decisionIdIn } from './path.ts';
import { receiveText } from './receivedText.ts';

/** Longer than any id, so that a flood in the path costs nothing. */
const COMPARED_LENGTH = 60;

/**
 * Returns ids of decisions, those first that an address with an unknown decision may have meant: the one that the sum of
 * its answers belongs to, then by the edit distance of the names.
 */
export function nearestDecisions(path: string, fragment: string, ids: readonly string[]): readonly string[] {
  const asked = (decisionIdIn(path) ?? '').slice(0, COMPARED_LENGTH);
  return ids
    .map((id) => ({ id, distance: isSumOf(id, fragment) ? -1 : editDistance(asked, id) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ id }) => id);
}

function isSumOf(id: string, fragment: string): boolean {
  const nothingKnown = { id, revision: 1, options: [], factors: [], questions: [] };
  return confirmedText(receiveText(fragment).text, nothingKnown) !== null;
}
