import type { Reading } from '#engine';
import { normalReading } from './normalReading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One of several people whose answers stand together in a link. */
export interface Member {
  /** As {@link memberName} gives it; '' without a name. */
  readonly name: string;
  readonly reading: Reading;
}

/** The most people that a link holds. */
export const MOST_MEMBERS = 12;

/** The most characters of a name. */
export const LONGEST_NAME = 16;

/**
 * What of a text can be a member's name: letters, digits and single spaces in Unicode's form NFC, 16 characters at most;
 * '' when there is nothing of the kind. A name stays as it is.
 */
export function memberName(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return Array.from(words.join(' ')).slice(0, LONGEST_NAME).join('').trim();
}

/** The one form in which a team is written and read: as entered, without those who say nothing, twelve at most. */
export function normalMembers(decision: Vocabulary, members: readonly Member[]): readonly Member[] {
  return members
    .map(({ name, reading }) => ({ name: memberName(name), reading: normalReading(decision, reading) }))
    .filter(({ reading }) => saysSomething(reading))
    .slice(0, MOST_MEMBERS);
}

export function saysSomething({ choices, ownValues }: Reading): boolean {
  return Object.keys(choices).length + Object.keys(ownValues).length > 0;
}
