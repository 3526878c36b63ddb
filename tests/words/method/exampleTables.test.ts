import { expect, test } from 'vitest';
import { tables } from '#words/method/exampleTables.ts';

test('every table has as many cells in each row as in its head', () => {
  for (const { head, rows } of Object.values(tables)) {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
  }
});

test('the lead by factor can be computed with a pencil: (8 × 40 − 2 × 70) ÷ 10', () => {
  expect(tables.byFactor.rows).toEqual([
    ['Time on the way', '8 × 40 = 320', 'Bike +32.0'],
    ['Arriving dry', '2 × −70 = −140', 'Bus +14.0'],
    ['Lead', '180 ÷ 10', 'Bike +18.0'],
  ]);
});

test('the lead by answer splits what two answers do together', () => {
  expect(tables.byAnswer.rows.at(0)).toEqual(['Before any answer', 'Bus +12.0', '', 'Bus +12.0']);
  expect(tables.byAnswer.rows.at(-1)).toEqual(['Lead', '', '', 'Bike +18.0']);
});

test('an answer that counts four times has four times its weights, and a close lead says so', () => {
  expect(tables.otherWeights.head).toEqual([
    'Factor',
    'From the start',
    'It is near, counts 4 times as much',
    'Dry counts',
    'Weight',
  ]);
  expect(tables.otherByFactor.rows.at(-1)?.at(-1)).toBe('Bus +1.2, too close to call');
});
