import { expect, test } from 'vitest';
import { editDistance } from '#lib/editDistance.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['Saturday', 'Sunday', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['same', 'same', 0],
])('from “%s” to “%s” it takes %i', (one, other, steps) => {
  expect(editDistance(one, other)).toBe(steps);
});
