import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of a sentence for a field that has no id, and the line that begins the field. */
const FIELDS: Readonly<Record<string, string>> = {
  'typical reader': 'typicalReader: {',
  'related to': 'related: [',
};

/**
 * Finds the file of a decision that a sentence about its content is most likely about: the one that declares the ids, or
 * holds the text, that the sentence quotes. Returns index.ts, which
 * names every part, if no file stands out.
 */
export function faultyFile(folder: string, sentence: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
  const words = wordsIn(sentence).map((word) => ({
    word,
    holders: files.filter(({ code }) => has(code, word)).length,
  }));
  const [first, second] = files
    .map(({ file, code }) => ({
      file,
      score: sum(words.map(({ word, holders }) => weigh(code, word) / Math.max(1, holders))),
    }))
    .toSorted((one, other) => other.score - one.score);
  return first && first.score > (second?.score ?? 0) ? first.file : join(folder, 'index.ts');
}

/**
 * Returns the ids and texts that a sentence quotes, but not an id that it only proposes. For `option.factor` it returns the
 * factor, whose file has the value. Where the sentence is about a field without an id, it returns that field.
 */
function wordsIn(said: string): readonly string[] {
  const [, field] = Object.entries(FIELDS).find(([words]) => said.includes(words)) ?? [];
  if (field !== undefined) return [field];
  const sentence = said.replace(/ Is it “[^”]+”\?$/u, '');
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
  if (!has(code, word)) return 0;
  const lines = code.split('\n').map((line) => line.trim());
  if (lines.includes(`id: '${word}',`)) return 4;
  return lines.some((line) => line.startsWith(`${word}: {`) || line.startsWith(`'${word}': {`)) ? 3 : 1;
}

/** Finds an id as a whole word only: “bag” is not in “baggage”. */
function has(code: string, word: string): boolean {
  return /^[\w-]+$/u.test(word) ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u').test(code) : code.includes(word);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
