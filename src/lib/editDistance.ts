import { itemAt } from './lookUp.ts';

/** Returns the fewest characters to add, remove or replace that turn one text into the other (Levenshtein 1966). */
export function editDistance(one: string, other: string): number {
  const letters = Array.from(other);
  const start = [0, ...letters.map((_, index) => index + 1)];
  const end = Array.from(one).reduce((row, character) => nextRow(row, character, letters), start);
  return itemAt(end, letters.length);
}

/** Returns the distances between the text so far, one character longer, and each beginning of the other text. */
function nextRow(row: readonly number[], character: string, letters: readonly string[]): number[] {
  const next = [itemAt(row, 0) + 1];
  letters.forEach((letter, index) => {
    const replaced = itemAt(row, index) + (letter === character ? 0 : 1);
    next.push(Math.min(replaced, itemAt(row, index + 1) + 1, itemAt(next, index) + 1));
  });
  return next;
}
