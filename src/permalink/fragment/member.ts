import type { Reading } from '#engine';
import { normalReading } from './normalReading.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** One of the people whose answers a team link holds. */
export interface Member {
  /** A result of {@link memberName}; '' if the person has no name. */
  readonly name: string;
  readonly reading: Reading;
}

/** The largest number of people in a link. */
export const MOST_MEMBERS = 12;

/** The largest number of characters in a name. */
export const LONGEST_NAME = 16;

/** A length in UTF-16 units that no name reaches, even with all its accents written separately. */
export const LONGEST_WRITTEN_NAME = 130;

/** A visible letter or digit with its marks. */
const LETTER = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]\p{M}*/u;
const WORD = new RegExp(`(?:${LETTER.source})+`, 'gu');

/**
 * Turns any text into a name for a member: visible letters with at most two marks, digits and single spaces, in Unicode's
 * form NFC, at most 16 characters. Returns '' if nothing is left. A name is returned unchanged.
 */
export function memberName(text: string): string {
  const words = text.match(WORD) ?? [];
  const fitting = words.join(' ').replace(new RegExp(LETTER, 'gu'), withFewMarks);
  const composed = fitting.slice(0, LONGEST_WRITTEN_NAME).normalize('NFC');
  return Array.from(composed).slice(0, LONGEST_NAME).join('').trim();
}

/** Normalises a few marks only, because the time grows with the square of their number. */
function withFewMarks(letter: string): string {
  const [base = '', ...marks] = letter.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const composed = [base, ...marks.slice(0, 4)].join('').normalize('NFC');
  return Array.from(composed).slice(0, 3).join('');
}

/** Returns a team in the form in which links have it: in entered order, without empty members, at most twelve. */
export function normalMembers(decision: Vocabulary, members: readonly Member[]): readonly Member[] {
  return members
    .map(({ name, reading }) => ({ name: memberName(name), reading: normalReading(decision, reading) }))
    .filter(({ reading }) => saysSomething(reading))
    .slice(0, MOST_MEMBERS);
}

export function saysSomething({ choices, ownValues }: Reading): boolean {
  return Object.keys(choices).length + Object.keys(ownValues).length > 0;
}
