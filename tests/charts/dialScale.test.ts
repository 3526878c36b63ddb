import { expect, test } from 'vitest';
import { dialScale, ticksOf } from '#charts/dialScale.ts';

test.each([
  { lead: 0, end: 100 },
  { lead: 55, end: 100 },
  { lead: -100, end: 100 },
  { lead: 101, end: 200 },
  { lead: -201, end: 400 },
  { lead: 400, end: 400 },
  { lead: 401, end: 1000 },
  { lead: -1000, end: 1000 },
])('a lead of $lead tenths is shown on the smallest scale that holds it, to $end', ({ lead, end }) => {
  expect(dialScale(lead).end).toBe(end);
});

test('a scale has the same numbers on both sides of zero', () => {
  expect(ticksOf(200, 50)).toEqual([-200, -150, -100, -50, 0, 50, 100, 150, 200]);
});
