import { expect, test } from 'vitest';
import { formatDate, isoDateOf } from '#lib/formatDate.ts';

test('a date is written as precisely as it is given', () => {
  expect(['2026-11-23', '2026-03', '2026'].map(formatDate)).toEqual(['23 November 2026', 'March 2026', '2026']);
});

test('a moment has the date of the browser’s time zone', () => {
  expect(isoDateOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  expect(isoDateOf(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});
