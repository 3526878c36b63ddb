import { expect, test } from 'vitest';
import { isOld } from '#words/evidence.ts';

test.each([
  ['2025-05', false],
  ['2025-04', true],
  ['2026-11', false],
  ['2024-12', true],
])('at a review in November 2026 a source of %s is old: %s', (date, expected) => {
  expect(isOld(date, '2026-11-23')).toBe(expected);
});

test('a year alone counts as its December', () => {
  expect(isOld('2024', '2026-06-30')).toBe(false);
  expect(isOld('2024', '2026-07-01')).toBe(true);
});
