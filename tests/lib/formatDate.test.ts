import { expect, test } from 'vitest';
import { formatDate } from '#lib/formatDate.ts';

test('a date is written as precisely as it is given', () => {
  expect(['2026-11-23', '2026-03', '2026'].map(formatDate)).toEqual(['23 November 2026', 'March 2026', '2026']);
});
