import type { Summary } from '#content';

/** A search of the catalogue: a decision matches if it has all the words and is of the category. */
export interface Search {
  readonly words: string;
  /** Null for all of them. */
  readonly category: string | null;
}

export const EVERYTHING: Search = { words: '', category: null };

/** Creates the search of a catalogue. It returns the ids of decisions that have every word in title, options or category. */
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

/** Says how many decisions were found, for eyes and for screen readers. */
export function sayFound({ words, category }: Search, found: number, all: number): string {
  if (found > 0) return found === all ? `${all} decisions` : `${found} of ${all} decisions`;
  return `No decision${category === null ? '' : ` in ${category}`} matches “${words.trim()}”.`;
}

/** Drops case and accents: “Café” becomes “cafe”. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
