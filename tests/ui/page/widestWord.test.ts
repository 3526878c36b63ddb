import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widestWord } from '#ui/page/widestWord.ts';
import { createMeasure } from '../../../build/pictures.ts';

const measure = createMeasure();
const NAMES = ['Rust', 'GraphQL', 'REST', 'gRPC', 'Elasticsearch', 'CockroachDB', 'C++/CLI', 'Next.js', 'WebAssembly'];

test.each(NAMES)('%s is at most as wide as its step, and at least four fifths of it', (name) => {
  const width = measure(name, 1);
  expect(widestWord(name)).toBeGreaterThanOrEqual(width);
  expect(width).toBeGreaterThan(0.8 * widestWord(name));
});

test('every letter is at most as wide as it counts', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789#+-./&’()') {
    expect(widestWord(letter.repeat(8)), letter).toBeGreaterThanOrEqual(8 * measure(letter, 1));
  }
});

test('of several words the widest counts', () => {
  expect(widestWord('Go or CockroachDB')).toBe(widestWord('CockroachDB'));
});

test('a word of other letters counts as wide, and the longest word has a step too', () => {
  expect(widestWord('日本語')).toBe(3.5);
  expect(widestWord('M'.repeat(40))).toBe(24);
});

test('styles have a size for every step', () => {
  const styles = readFileSync('src/ui/styles/base.css', 'utf8');
  const steps = Array.from({ length: 40 }, (_, count) => widestWord('n'.repeat(count + 1)));
  for (const step of new Set(steps)) expect(styles).toContain(`[data-ems='${step}']`);
});
