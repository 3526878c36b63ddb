import type { Summary } from '#content';

/** What a visitor looks for in the catalogue: words that a decision has to have, and the one category it has to be of. */
export interface Search {
  readonly words: string;
  /** Null for all of them. */
  readonly category: string | null;
}

export const EVERYTHING: Search = { words: '', category: null };

/** Makes the search of a catalogue: the ids of the decisions that have every word in title, options or category. */
export function createSearch(summaries: readonly Summary[]): (search: Search) => ReadonlySet<string> {
  const lines = summaries.map(({ id, title, category, options }) => ({
    id,
    category,
    text: plain([title, category, ...options.map(({ label }) => label)].join('\n')),
  }));
  return ({ words, category }) => {
    const wanted = plain(words).split(/\s+/u);
    const isFound = (line: (typeof lines)[number]) =>
      (category === null || line.category === category) && wanted.every((word) => line.text.includes(word));
    return new Set(lines.filter(isFound).map(({ id }) => id));
  };
}

/** The categories in alphabetical order, each with the number of its decisions. */
export function categoriesIn(summaries: readonly Summary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of summaries) counts.set(category, (counts.get(category) ?? 0) + 1);
  return new Map([...counts].sort(([one], [other]) => one.localeCompare(other, 'en')));
}

/** What was found, as one reads and hears it. */
export function sayFound({ words, category }: Search, found: number, all: number): string {
  if (found > 0) return found === all ? `${all} decisions` : `${found} of ${all} decisions`;
  return `No decision${category === null ? '' : ` in ${category}`} matches “${words.trim()}”.`;
}

/** Letters without case and accents: “Café” is found as “cafe”. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
