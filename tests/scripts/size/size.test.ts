import { expect, test } from 'vitest';
import { isOver, saySize } from '../../../scripts/size/size.ts';

const article = { name: 'article', limit: 150_000 };

test('a size at its limit is within it, and one byte more is over', () => {
  expect(isOver({ ...article, bytes: 150_000 })).toBe(false);
  expect(isOver({ ...article, bytes: 150_001 })).toBe(true);
});

test('a line names the size and its limit', () => {
  expect(saySize({ ...article, bytes: 147_940 })).toBe('article            147.9 kB  of    150.0 kB');
  expect(saySize({ ...article, bytes: 150_060 })).toBe('article            150.1 kB  OVER  150.0 kB');
});
