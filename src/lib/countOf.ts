import { inWords } from './inWords.ts';

/** A count with its noun as running text has it: “no answers”, “one answer”, “six answers”, “13 answers”. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}
