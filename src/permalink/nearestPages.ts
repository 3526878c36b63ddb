import { editDistance } from '#lib/editDistance.ts';
import { CLAIMS_WITHOUT_OPTION, type Page, pageSegments } from './page.ts';
import type { Vocabulary } from './vocabulary.ts';

const AT_MOST = 3;
/** Longer than any name, so that a flood in the path costs nothing. */
const COMPARED_LENGTH = 60;

/**
 * The pages, at most three, that a path after the decision could have meant, best first, equal ones in authored order:
 * by edit distance of the path and of its last name, in any case of letters. A path that begins with the word of a kind
 * of page means one of that kind.
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
