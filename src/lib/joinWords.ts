const formats = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Joins words as a sentence does: “Go, Rust and Zig”, “Rust or Zig”. */
export function joinWords(words: readonly string[], word: keyof typeof formats): string {
  return formats[word].format(words);
}
