const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const LISTS = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};
const ONE_DECIMAL = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Writes a count as running text does: “no”, “three”, “13”. */
export function inWords(count: number): string {
  return WORDS[count] ?? `${count}`;
}

/** Writes a count with its noun: “no answers”, “one answer”, “six answers”, “13 answers”. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** Makes the first letter large, as at the start of a sentence: “two factors” → “Two factors”. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins words as a sentence does: “Go, Rust and Zig”, “Rust or Zig”. */
export function joinWords(words: readonly string[], word: keyof typeof LISTS): string {
  return LISTS[word].format(words);
}

/** The words and what stands between them, in order: “Rust”, “ or ”, “Zig”. */
export function partsOfList(words: readonly string[], word: keyof typeof LISTS) {
  return LISTS[word].formatToParts(words);
}

/** Writes whole tenths with one decimal and a true minus sign: 55 → “5.5”, −3 → “−0.3”. */
export function formatTenths(tenths: number): string {
  return ONE_DECIMAL.format(tenths / 10).replace('-', '−');
}
