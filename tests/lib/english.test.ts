import { expect, test } from 'vitest';
import { countOf, formatTenths, inWords, joinWords } from '#lib/english.ts';

test('counts up to twelve are words, larger ones figures', () => {
  expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
});

test('a noun is plural for every count but one', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'answer'))).toEqual(['no answers', 'one answer', 'two answers']);
  expect(countOf(3, 'person', 'people')).toBe('three people');
});

test('words are joined with commas and a last word', () => {
  expect(joinWords(['Go'], 'and')).toBe('Go');
  expect(joinWords(['Go', 'Rust'], 'or')).toBe('Go or Rust');
  expect(joinWords(['Go', 'Rust', 'Zig'], 'and')).toBe('Go, Rust and Zig');
});

test('tenths have one decimal and a true minus sign', () => {
  expect([55, -3, 0, 10_000].map(formatTenths)).toEqual(['5.5', '−0.3', '0.0', '1,000.0']);
});
