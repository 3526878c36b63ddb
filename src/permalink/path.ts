import { nearestPages } from './nearestPages.ts';
import { CLAIMS_WITHOUT_OPTION, type Page } from './page.ts';
import { decodePercent, encodeSegment } from './percent.ts';
import { withoutGaps } from './repairs.ts';
import { findNamed, type Named, type Vocabulary } from './vocabulary.ts';

/** The file that hosts serve for a folder. */
const INDEX = /^index\.html?$/i;

/** No such page. The nearest ones, best first, are at most three. */
export interface PageNotFound {
  readonly kind: 'not-found';
  readonly nearest: readonly Page[];
}

/** A result's path whose claim, as received, is nothing that the decision could come to. */
export interface UnknownClaim extends Pick<PageNotFound, 'nearest'> {
  readonly kind: 'unknown-claim';
  readonly claim: string;
}

/** Returns the names in a path (without the base path) as ids, the decision first. Total. */
export function namesIn(path: string): readonly string[] {
  return segmentsOf(path).map(asId);
}

/**
 * Returns the id or alias of the decision that a path (without the base path) names, or a name that no decision has;
 * null for the catalogue. Total.
 */
export function decisionIdIn(path: string): string | null {
  return namesIn(path)[0] ?? null;
}

/** Returns the same path under another decision, with a slash at its end. */
export function pathOfDecision(path: string, decisionId: string): string {
  return ['', decisionId, ...segmentsOf(path).slice(1), ''].map(encodeSegment).join('/');
}

/**
 * Reads a path. Aliases become today's ids; doubled slashes, capitals, `index.html` and punctuation after a name play no
 * part. Total.
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

function pageAt(segments: readonly string[], { options, questions }: Vocabulary): Page | null {
  const [kind, ...names] = segments;
  if (kind === undefined) return { kind: 'article' };
  if (kind === 'team') return names.length === 0 ? { kind } : null;

  const [first, second] = names;
  if (kind === 'ask' && first === undefined) return { kind, question: null };
  if (kind === 'ask' && names.length === 1) {
    const question = idOf(questions, first);
    return question === undefined ? null : { kind, question };
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

/** Splits first and decodes after, so that an encoded slash stays inside its segment. Punctuation alone is no segment. */
function segmentsOf(path: string): readonly string[] {
  const segments = path
    .split('/')
    .map(decodePercent)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  return INDEX.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : segments;
}

/** Returns what of a segment can be an id: small letters, digits and hyphens, with no hyphen first or last. */
function asId(segment: string): string {
  const name = withoutGaps(segment)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
  return /[a-z0-9](?:.*[a-z0-9])?/.exec(name)?.[0] ?? '';
}
