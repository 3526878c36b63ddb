import { questionsInPlaceOf } from '../fragment/formerAnswers.ts';
import { nearestPages } from './nearestPages.ts';
import { CLAIMS_WITHOUT_OPTION, type Page } from './page.ts';
import { decodePercent, encodeSegment } from '../percent.ts';
import { withoutGaps } from '../repair/repairs.ts';
import { findNamed, type Named, type Vocabulary } from '../vocabulary.ts';

/** The name of the file that a host serves for a folder. */
const INDEX = /^index\.html?$/i;

/** There is no such page. `nearest` has up to three similar pages, best first. */
export interface PageNotFound {
  readonly kind: 'not-found';
  readonly nearest: readonly Page[];
}

/** The path of a result whose claim, given as received, is no possible result of the decision. */
export interface UnknownClaim extends Pick<PageNotFound, 'nearest'> {
  readonly kind: 'unknown-claim';
  readonly claim: string;
}

/** Returns the segments of a path (without the base path) in the form of ids, the decision first. Never throws. */
export function namesIn(path: string): readonly string[] {
  return segmentsOf(path).map(asId);
}

/**
 * Returns the first segment of a path (without the base path) in the form of an id. It may be an alias, or no decision at
 * all; it is null for the catalogue. Never throws.
 */
export function decisionIdIn(path: string): string | null {
  return namesIn(path)[0] ?? null;
}

/** Replaces the decision in a path; the result has a slash at its end. */
export function pathOfDecision(path: string, decisionId: string): string {
  return ['', decisionId, ...segmentsOf(path).slice(1), ''].map(encodeSegment).join('/');
}

/**
 * Reads a path. Aliases become today's ids. Doubled slashes, capital letters, `index.html` and punctuation after a name
 * are ignored. Any text gives a result.
 */
export function readPage(path: string, decision: Vocabulary): Page | UnknownClaim | PageNotFound {
  const [decisionName = '', ...rest] = segmentsOf(path);
  const decisionId = asId(decisionName);
  const page = pageAt(rest.map(asId), decision);
  if (!findNamed([decision], decisionId)) return { kind: 'not-found', nearest: [page ?? { kind: 'article' }] };
  if (page) return page;
  const nearest = nearestPages(rest, decision);
  const [kind, claim, ...more] = rest;
  const isClaim = kind === 'pick' && claim !== undefined && more.length === 0;
  return isClaim ? { kind: 'unknown-claim', claim, nearest } : { kind: 'not-found', nearest };
}

function pageAt(segments: readonly string[], decision: Vocabulary): Page | null {
  const { options, questions } = decision;
  const [kind, ...names] = segments;
  if (kind === undefined) return { kind: 'article' };
  if (kind === 'team') return names.length === 0 ? { kind } : null;

  const [first, second] = names;
  if (kind === 'ask') {
    if (first === undefined) return { kind, question: null };
    const question = idOf(questions, first) ?? questionsInPlaceOf(decision, first)[0];
    return question === undefined || second !== undefined ? null : { kind, question };
  }
  if (kind === 'pick' && names.length === 1) {
    const claim = CLAIMS_WITHOUT_OPTION.find((each) => each === first) ?? idOf(options, first);
    return claim === undefined ? null : { kind, claim };
  }
  if (kind === 'compare' && names.length === 2) {
    const left = idOf(options, first);
    const right = idOf(options, second);
    return left === undefined || right === undefined ? null : { kind, left, right };
  }
  return null;
}

function idOf(all: readonly Named[], name = ''): string | undefined {
  return findNamed(all, name)?.id;
}

/** Splits before decoding, so that an encoded slash stays in its segment. Drops segments of punctuation alone. */
function segmentsOf(path: string): readonly string[] {
  const segments = path
    .split('/')
    .map(decodePercent)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  return INDEX.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : segments;
}

/** Gives a segment the form of an id: no spaces or invisible characters, lower case, a letter or digit at both ends. */
function asId(segment: string): string {
  const name = withoutGaps(segment)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
  return /[a-z0-9](?:.*[a-z0-9])?/.exec(name)?.[0] ?? '';
}
