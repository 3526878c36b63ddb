import { editDistance } from '#lib/editDistance.ts';
import { CLAIMS_WITHOUT_OPTION, type Page, pageSegments } from './page.ts';
import type { Vocabulary } from '../vocabulary.ts';

const AT_MOST = 3;
/** Longer than any name. It limits the work for a very long path. */
const COMPARED_LENGTH = 60;

/**
 * Returns up to three pages that are similar to a path after the decision, best first. It adds the edit distances of the
 * whole path and of its last name, without regard to case. If the path starts with a kind of page (`pick`), only pages
 * of that kind are compared.
 */
export function nearestPages(segments: readonly string[], decision: Vocabulary): readonly Page[] {
  const asked = segments.map((segment) => segment.slice(0, COMPARED_LENGTH).toLowerCase()).slice(0, 4);
  const pages = pagesOf(decision);
  const alike = pages.filter(({ kind }) => kind === asked[0]);
  return (alike.length > 0 ? alike : pages)
    .map((page) => ({ page, distance: distanceBetween(asked, pageSegments(page)) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, AT_MOST)
    .map(({ page }) => page);
}

function pagesOf({ options, questions }: Vocabulary): readonly Page[] {
  const claims = [...options.map(({ id }) => id), ...CLAIMS_WITHOUT_OPTION];
  return [
    { kind: 'article' },
    { kind: 'ask', question: null },
    ...questions.map(({ id }): Page => ({ kind: 'ask', question: id })),
    ...claims.map((claim): Page => ({ kind: 'pick', claim })),
    ...options.flatMap(({ id: left }) =>
      options.filter(({ id }) => id !== left).map(({ id: right }): Page => ({ kind: 'compare', left, right })),
    ),
    { kind: 'team' },
  ];
}

function distanceBetween(asked: readonly string[], offered: readonly string[]): number {
  return editDistance(asked.join('/'), offered.join('/')) + editDistance(lastName(asked), lastName(offered));
}

function lastName(segments: readonly string[]): string {
  return segments.at(-1) ?? '';
}
