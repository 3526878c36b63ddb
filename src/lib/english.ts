const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

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
export function joinWords(words: readonly string[], word: 'and' | 'or'): string {
  return partsOfList(words, word)
    .map(({ value }) => value)
    .join('');
}

/** Returns the words and the text between them, in order: “Rust”, “ or ”, “Zig”. */
export function partsOfList(words: readonly string[], word: 'and' | 'or') {
  return words.flatMap((value, place) => {
    const element = { type: 'element', value } as const;
    if (place === 0) return [element];
    return [{ type: 'literal', value: place < words.length - 1 ? ', ' : ` ${word} ` } as const, element];
  });
}

/** Writes whole tenths with one decimal and a true minus sign: 55 → “5.5”, −3 → “−0.3”. */
export function formatTenths(tenths: number): string {
  const [whole = '', decimal = ''] = (Math.abs(tenths) / 10).toFixed(1).split('.');
  return `${tenths < 0 ? '−' : ''}${grouped(whole)}.${decimal}`;
}

/** Writes a large count with commas, and at most one decimal: 20,000, 7.5. */
export function formatCount(count: number): string {
  const [whole = '', decimal] = `${Math.round(count * 10) / 10}`.split('.');
  return decimal === undefined ? grouped(whole) : `${grouped(whole)}.${decimal}`;
}

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}
