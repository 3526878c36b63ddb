import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds the file of a decision that a sentence about its content is most likely about: the one that declares the ids, or
 * holds the text, that the sentence quotes. Returns the folder if no file stands out.
 */
export function faultyFile(folder: string, sentence: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
  const words = wordsIn(sentence).map((word) => ({
    word,
    holders: files.filter(({ code }) => code.includes(word)).length,
  }));
  const [first, second] = files
    .map(({ file, code }) => ({
      file,
      score: sum(words.map(({ word, holders }) => weigh(code, word) / Math.max(1, holders))),
    }))
    .toSorted((one, other) => other.score - one.score);
  return first && first.score > (second?.score ?? 0) ? first.file : folder;
}

/**
 * Returns the ids and texts that a sentence quotes. For `option.factor` it returns the factor, whose file has the
 * value.
 */
function wordsIn(sentence: string): readonly string[] {
  const quoted = [...sentence.matchAll(/“([^”]+)”/gu)].map(([, text = '']) => text);
  const paths = [...sentence.matchAll(/(?<![\w.])[a-z][\w-]*(?:\.[\w-]+)+/gu)].map(([path]) =>
    path.split('.').slice(1),
  );
  return [...new Set([...quoted, ...paths.flat()])];
}

/**
 * Returns how likely the code is the place of a word. An id counts most where it is declared, then where it is a key; a
 * text counts anywhere.
 */
function weigh(code: string, word: string): number {
  if (!code.includes(word)) return 0;
  const lines = code.split('\n').map((line) => line.trim());
  if (lines.includes(`id: '${word}',`)) return 4;
  return lines.some((line) => line.startsWith(`${word}: {`) || line.startsWith(`'${word}': {`)) ? 3 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
