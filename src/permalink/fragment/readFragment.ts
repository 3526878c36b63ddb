import type { Reading } from '#engine';
import { confirmedText } from '../repair/confirmedText.ts';
import { type ReceivedText, withoutJunk } from '../repair/receivedText.ts';
import { withoutGaps } from '../repair/repairs.ts';
import { readText, type ReadFragment } from './v1.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Characters that separate words and never stand inside a link. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}&._=%~-]+/u;

/**
 * Reads a fragment for a kind of page. It tries the versions that the fragment may have had before software changed it,
 * and takes the first one whose sum is right. If there is none, it takes the fragment as received, or the version with
 * more readable answers. Any text gives a result.
 */
export function readFragment(received: ReceivedText, decision: Vocabulary, kind: string): ReadFragment {
  const { stop } = received;
  const confirmed = confirmedVersion(received, decision);
  if (confirmed !== null) return readText({ text: confirmed, isConfirmed: true, stop: null }, decision, kind);

  const asReceived = readText({ text: received.text, isConfirmed: false, stop }, decision, kind);
  if (asReceived.notices.length === 0 || stop) return asReceived;
  return unconfirmedTexts(received)
    .map((text) => readText({ text, isConfirmed: false, stop }, decision, kind))
    .reduce((best, other) => (countSaid(other) > countSaid(best) ? other : best), asReceived);
}

function confirmedVersion({ text, versions }: ReceivedText, decision: Vocabulary): string | null {
  // Most fragments were not changed: check them first.
  const whole = confirmedText(text, decision);
  if (whole !== null) return whole;
  for (const version of versions()) {
    const confirmed = confirmedText(version, decision);
    if (confirmed !== null) return confirmed;
  }
  return null;
}

function unconfirmedTexts({ versions }: ReceivedText): readonly string[] {
  const texts = versions().flatMap((version) => [version, withoutGaps(version), withoutWords(version)]);
  return [...new Set(texts)];
}

/** Removes the words around a link. */
function withoutWords(text: string): string {
  const pieces = text.split(BETWEEN_WORDS).filter((piece) => piece.includes('='));
  return withoutJunk(pieces.join('&'));
}

function countSaid({ members, reading }: ReadFragment): number {
  return [reading, ...members.map((member) => member.reading)].reduce((sum, each) => sum + countIn(each), 0);
}

function countIn({ choices, ownValues }: Reading): number {
  return [choices, ...Object.values(ownValues)].reduce((sum, said) => sum + Object.keys(said).length, 0);
}
