import { nearestPages } from './nearestPages.ts';
import { CLAIMS_WITHOUT_OPTION, type Page } from './page.ts';
import { decodePercent } from './percent.ts';
import { findNamed, type Named, type Vocabulary } from './vocabulary.ts';

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

/** The decision that a path (without the base path) speaks of, as received; null for the catalogue. Never throws. */
export function decisionIdIn(path: string): string | null {
  return segmentsOf(path)[0] ?? null;
}

/** Reads a path; aliases become today's ids, slashes at the end or doubled play no part. Total. */
export function readPage(path: string, decision: Vocabulary): Page | UnknownClaim | PageNotFound {
  const [decisionId = '', ...rest] = segmentsOf(path);
  const page = pageAt(rest, decision);
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

/** Split before it is decoded, so that an encoded slash stays inside its segment. */
function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodePercent);
}
