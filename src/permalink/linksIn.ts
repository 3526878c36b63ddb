import { readAddress, type ReadAddress } from './address.ts';
import { repaired } from './repairs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The most characters of a text that are searched, and the most links that are read in it. */
const SEARCHED_LIMIT = 200_000;
const MOST_LINKS = 100;

/** A piece of text with at most one link in it. */
interface Piece {
  readonly text: string;
  /** It begins with a path of the decision, with an address of any site, with a fragment, or with none of these. */
  readonly begins: 'path' | 'address' | 'fragment' | 'words';
}

/** A link that was found in a piece. */
interface FoundLink {
  readonly piece: Piece;
  readonly read: ReadAddress;
}

/**
 * Finds all links to a decision in any text and reads them, in the order of the text: addresses under any name of the
 * site and any base path, paths, and fragments alone. Links inside other links are found too. One link that software
 * wrote twice, as `<link|label>` or `[label](link)`, is read once. Total.
 */
export function linksIn(text: string, decision: Vocabulary): readonly ReadAddress[] {
  const pieces = piecesOf(text.slice(0, SEARCHED_LIMIT), decision);
  const found = pieces.slice(0, MOST_LINKS).flatMap((piece) => {
    const read = readPiece(piece, decision);
    return read ? [{ piece, read }] : [];
  });
  return withoutLabels(found).map(({ read }) => read);
}

/** Finds, in this order of groups, a path of the decision, an address of any site, and a fragment after a space. */
function startsIn({ id, aliases = [] }: Vocabulary): RegExp {
  const ids = [id, ...aliases].join('|');
  return new RegExp(`(/(?:${ids})(?![a-z0-9-]))|(https?://)|(?<!\\S)(?:#|sum=)`, 'gi');
}

function piecesOf(text: string, decision: Vocabulary): readonly Piece[] {
  const starts: { index: number; begins: Piece['begins'] }[] = [];
  for (const { 1: path, 2: address, index } of text.matchAll(startsIn(decision))) {
    const begins = path ? 'path' : address ? 'address' : 'fragment';
    const last = starts.at(-1);
    const between = text.slice(last?.index, index);
    // The path of an address, and the fragment of a path that a line break cut off.
    const isOfSameLink =
      (begins === 'path' && last?.begins === 'address' && !/\s/.test(between)) ||
      (begins === 'fragment' && last?.begins === 'path' && !between.includes('='));
    if (last && isOfSameLink) last.begins = 'path';
    else starts.push({ index, begins });
  }
  if (starts.length === 0) return [{ text, begins: 'words' }];
  return starts.map(({ begins, index }, place) => ({ begins, text: text.slice(index, starts[place + 1]?.index) }));
}

function readPiece({ begins, text }: Piece, decision: Vocabulary): ReadAddress | null {
  const inside = addressIn(text, decision) ?? addressIn(repaired(text), decision);
  if (inside !== null) return readText(inside, decision);

  const page = hasKey(text, 'member') ? 'team/' : '';
  const read = readAddress(`/${decision.id}/${page}`, text, decision);
  if (begins === 'fragment') return read.state === 'none' ? null : read;
  // An address of another site, or some words: only a right sum shows that it is a link to this decision.
  const isByHand = begins === 'words' && !text.includes('/');
  const isConfirmed = hasKey(text, 'sum') && read.notices.length === 0;
  return read.state === 'read' && (isByHand || isConfirmed) ? read : null;
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`${key}\\s*=`, 'i').test(repaired(text));
}

/** Returns what follows the base path of an address of the decision; null where a text has none. */
function addressIn(text: string, decision: Vocabulary): string | null {
  const start = [...text.matchAll(startsIn(decision))].find(([, path]) => path);
  return start ? text.slice(start.index) : null;
}

function readText(address: string, decision: Vocabulary): ReadAddress {
  const at = address.indexOf('#');
  return at === -1
    ? readAddress(address, '', decision)
    : readAddress(address.slice(0, at), address.slice(at), decision);
}

/** What stands between a link and its label, or the other way round. */
const LABEL_FOLLOWS = /(?:\||\]\(|"?>|\s[<(])$/;

/** Of a link and a label that is the same link, maybe cut, the better one stays. */
function withoutLabels(found: readonly FoundLink[]): readonly FoundLink[] {
  const kept: FoundLink[] = [];
  for (const link of found) {
    const last = kept.at(-1);
    const isPair = last !== undefined && LABEL_FOLLOWS.test(last.piece.text);
    if (!isPair || (isWhole(last) && isWhole(link) && !isSame(last, link))) kept.push(link);
    else if (!isWhole(last)) kept.splice(-1, 1, link);
  }
  return kept;
}

function isWhole({ read: { notices, state } }: FoundLink): boolean {
  return state === 'read' && notices.length === 0;
}

function isSame({ read: one }: FoundLink, { read: other }: FoundLink): boolean {
  return JSON.stringify([one.reading, one.members]) === JSON.stringify([other.reading, other.members]);
}
