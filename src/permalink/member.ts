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

/** More UTF-16 units than the longest name can have, however it is composed. */
export const LONGEST_WRITTEN_NAME = 130;

/** A letter or digit that can be seen, with the marks on it. */
const LETTER = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]\p{M}*/u;
const WORD = new RegExp(`(?:${LETTER.source})+`, 'gu');

/**
 * Returns what of a text can be a member's name: letters with at most two marks, digits and single spaces in Unicode's
 * form NFC, 16 characters at most; '' when there is nothing of the kind. Nothing in a name is invisible. A name stays as
 * it is.
 */
export function memberName(text: string): string {
  const words = text.match(WORD) ?? [];
  const fitting = words.join(' ').replace(new RegExp(LETTER, 'gu'), withFewMarks);
  const composed = fitting.slice(0, LONGEST_WRITTEN_NAME).normalize('NFC');
  return Array.from(composed).slice(0, LONGEST_NAME).join('').trim();
}

/** Composes a few marks only, since normalising takes the square of their number. */
function withFewMarks(letter: string): string {
  const [base = '', ...marks] = letter.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const composed = [base, ...marks.slice(0, 4)].join('').normalize('NFC');
  return Array.from(composed).slice(0, 3).join('');
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
