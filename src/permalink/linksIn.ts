import { readAddress, type ReadAddress } from './address.ts';
import { repaired } from './repair/repairs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The limits of a search: characters of the text, and links in it. */
const SEARCHED_LIMIT = 200_000;
const MOST_LINKS = 100;

/** A piece of text with at most one link in it. */
interface Piece {
  readonly text: string;
  /** A path of the decision, an address of any site, a fragment, or none of these. */
  readonly begins: 'path' | 'address' | 'fragment' | 'words';
}

/** A piece and the link in it. */
interface FoundLink {
  readonly piece: Piece;
  readonly read: ReadAddress;
}

/**
 * Finds and reads all links to a decision in any text, in order: full addresses with any host and base path, paths, and
 * fragments alone, also inside other links. A link that software wrote twice, as `<link|label>` or `[label](link)`,
 * counts once.
 */
export function linksIn(text: string, decision: Vocabulary): readonly ReadAddress[] {
  const pieces = piecesOf(text.slice(0, SEARCHED_LIMIT), decision);
  const found = pieces.slice(0, MOST_LINKS).flatMap((piece) => {
    const read = readPiece(piece, decision);
    return read ? [{ piece, read }] : [];
  });
  return withoutLabels(found).map(({ read }) => read);
}

/** Matches the start of a link. Group 1 is a path of the decision, group 2 any address; otherwise it is a fragment. */
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
    // An address and its path, or a path and its fragment on the next line.
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
  // For another site, or for words, only a right sum proves that the link belongs to this decision.
  const isByHand = begins === 'words' && !text.includes('/');
  const isConfirmed = hasKey(text, 'sum') && read.notices.length === 0;
  return read.state === 'read' && (isByHand || isConfirmed) ? read : null;
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`${key}\\s*=`, 'i').test(repaired(text));
}

/** Returns the address in a text from the path of the decision on; null if there is none. */
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

/** The characters between a link and its label, or between a label and its link. */
const LABEL_FOLLOWS = /(?:\||\]\(|"?>|\s[<(])$/;

/** Drops labels that repeat their link. If one of the two was cut, the whole one is kept. */
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
