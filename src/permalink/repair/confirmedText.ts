import { addText, startOfSum, sumOf } from '../fragment/checksum.ts';
import { GAPS } from './repairs.ts';
import { isFormerQuestion } from '../fragment/formerAnswers.ts';
import { findNamed, type Vocabulary } from '../vocabulary.ts';

/** A sum and the `&` after it, with a space allowed after each character. */
const SUM = /s ?u ?m ?= ?((?:[0-9a-z] ?){4})&/g;
/** The start of another link, and everything after it. */
const NEXT_LINK = /https?:\/\/.*/is;
/** A link can only end where one of these words ends. */
const WORD = /[a-z0-9]+/gi;
/** The key of a part: a question, or an option and a factor. Ids have at most 24 characters. */
const KEY = /([a-z][a-z0-9-]{0,23})(?:\.([a-z][a-z0-9-]{0,23}))? ?=/gi;
/** Characters between the parts of a link that belong to no part. */
const SEPARATORS = /[^\p{L}\p{M}\p{N}._=%~-]+/gu;

/**
 * Finds a fragment in a text whose sum is right after spaces, line breaks and the surrounding text are removed. Returns
 * null if there is none, or if a part with a known id would be lost.
 */
export function confirmedText(text: string, decision: Vocabulary): string | null {
  const spaced = text.replace(GAPS, ' ');
  return confirmedIn(spaced, decision) ?? confirmedIn(spaced.replace(SEPARATORS, '&'), decision);
}

function confirmedIn(text: string, decision: Vocabulary): string | null {
  const sums = [...text.matchAll(SUM)];
  if (endOfLastKey(text.slice(0, sums[0]?.index), decision) > 0) return null;
  for (const [place, { 0: beginning, 1: written = '', index }] of sums.entries()) {
    const rest = text.slice(index + beginning.length, sums[place + 1]?.index).replace(NEXT_LINK, '');
    const sum = written.replaceAll(' ', '');
    const confirmed = confirmedStart(rest, sum, decision);
    if (confirmed !== null) return `sum=${sum}&${confirmed}`;
    if (endOfLastKey(rest, decision) > 0) return null;
  }
  return null;
}

/** Returns the longest start of a text that has the sum; null if a part with a known id comes after it. */
function confirmedStart(text: string, sum: string, decision: Vocabulary): string | null {
  const least = endOfLastKey(text, decision);
  const ends = [decision.id, ...(decision.aliases ?? [])].map((id) => lastConfirmedEnd(text, sum, id));
  const end = Math.max(...ends);
  return end > least ? text.slice(0, end).replaceAll(' ', '') : null;
}

/** Returns the end of the last word at which the sum is right; -1 if there is none. */
function lastConfirmedEnd(text: string, sum: string, decisionId: string): number {
  let state = startOfSum(decisionId);
  let summed = 0;
  let last = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    state = addText(state, text.slice(summed, end).replaceAll(' ', ''));
    summed = end;
    if (sumOf(state) === sum) last = end;
  }
  return last;
}

/** Returns the end of the last `id=` with a known id; 0 if there is none. */
function endOfLastKey(text: string, decision: Vocabulary): number {
  let end = 0;
  for (const { 0: key, 1: name = '', 2: factor, index } of text.matchAll(KEY)) {
    if (isKey(name.toLowerCase(), factor?.toLowerCase(), decision)) end = index + key.length;
  }
  return end;
}

function isKey(name: string, factor: string | undefined, decision: Vocabulary): boolean {
  const { factors, options, questions } = decision;
  if (factor !== undefined) return findNamed(options, name) !== undefined && findNamed(factors, factor) !== undefined;
  if (name === 'rev' || name === 'member') return true;
  return findNamed(questions, name) !== undefined || isFormerQuestion(decision, name);
}
