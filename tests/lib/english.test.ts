import { expect, test } from 'vitest';
import fc from 'fast-check';
import { countOf, formatCount, formatTenths, inWords, joinWords, partsOfList } from '#lib/english.ts';

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

test('a large count has commas, and at most one decimal', () => {
  const written = [7, 7.5, 1 / 3, 999, 20_000, 1_234_567.25].map(formatCount);
  expect(written).toEqual(['7', '7.5', '0.3', '999', '20,000', '1,234,567.3']);
});

// The code avoids Intl, because creating its formats takes longer than rendering a question.
test('lists and numbers are those of Intl', () => {
  const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const lists = { and: new Intl.ListFormat('en-GB'), or: new Intl.ListFormat('en-GB', { type: 'disjunction' }) };
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 })),
      fc.constantFrom<'and' | 'or'>('and', 'or'),
      fc.maxSafeInteger(),
      (words, word, large) => {
        expect(joinWords(words, word)).toBe(lists[word].format(words));
        expect(partsOfList(words, word)).toEqual(lists[word].formatToParts(words));
        const tenths = large % 10_000_000;
        expect(formatTenths(tenths)).toBe(oneDecimal.format(tenths / 10).replace('-', '−'));
      },
    ),
  );
});
