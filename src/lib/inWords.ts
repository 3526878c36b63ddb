const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count as running text has it: “no”, “three”, “13”. */
export function inWords(count: number): string {
  return WORDS[count] ?? `${count}`;
}
