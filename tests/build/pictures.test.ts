import { expect, test } from 'vitest';
import { createMeasure, paint } from '../../build/pictures.ts';

const measure = createMeasure();

test('the width of a text is the sum of its letters, and grows with their size', () => {
  expect(measure('Wi', 50)).toBeCloseTo(measure('W', 50) + measure('i', 50));
  expect(measure('Wi', 100)).toBeCloseTo(2 * measure('Wi', 50));
  expect(measure('W', 100)).toBeGreaterThan(2 * measure('i', 100));
  expect(measure('a b', 100)).toBeGreaterThan(measure('ab', 100));
});

test('a drawing is painted once, and another drawing gives another picture', async () => {
  const svg = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><rect width="8" height="4" fill="${fill}"/></svg>`;
  const [first, again, other] = [await paint(svg('#123'), 8), await paint(svg('#123'), 8), await paint(svg('#321'), 8)];
  expect(again).toEqual(first);
  expect(other.hash).not.toBe(first.hash);
  const header = Buffer.from(first.png);
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([8, 4]);
});
