import { expect, test } from 'vitest';
import { describeDial } from '#words/dial.ts';

test.each([
  [55, 'The needle stands at 5.5 on the side of Go.'],
  [-125, 'The needle stands at 12.5 on the side of Rust.'],
  [0, 'The needle stands in the middle.'],
])('a dial with a lead of %i tenths is described: %s', (leadTenths, needle) => {
  expect(describeDial(['Go', 'Rust'], { leadTenths, endTenths: 200 })).toBe(
    `A dial from 20 points for Go on the left to 20 points for Rust on the right. ${needle} A lead under 2.0 points is too close to call.`,
  );
});
