import { expect, test } from 'vitest';
import { turnTables } from '#words/method/turnTables.ts';

test('the changes that make the bus the pick follow from the lead of 180', () => {
  expect(turnTables.weightsAndValues.rows).toEqual([
    ['Weight of Time on the way', '8 − 180 ÷ 40 = 3.5', 'below 3.5'],
    ['Weight of Arriving dry', '2 + 180 ÷ 70 = 4.57', 'above 4.57'],
    ['Bike, Time on the way', '90 − 180 ÷ 8 = 67.5', 'at 67 or less'],
    ['Bus, Time on the way', '50 + 180 ÷ 8 = 72.5', 'at 73 or more'],
  ]);
});

test('the importance that an answer needs is the lead without it, divided by what it adds', () => {
  expect(turnTables.importances.rows).toHaveLength(2);
  for (const [, , , sum] of turnTables.importances.rows) expect(sum).toMatch(/^[\d.]+ ÷ [\d.]+ = [\d.]+$/u);
});
