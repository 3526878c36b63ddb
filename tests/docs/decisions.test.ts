import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'docs/decisions';
const records = readdirSync(FOLDER).toSorted();

test('the records are numbered from 1 on, without a gap', () => {
  const numbers = records.map((name) => Number(name.slice(0, 4)));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});

test.each(records)('%s has its number, its date, and context, decision and consequences', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  expect(text).toMatch(new RegExp(String.raw`^# ${Number(name.slice(0, 4))}\. `, 'u'));
  expect(text).toMatch(/accepted, \d{4}-\d{2}-\d{2}/iu);
  const headings = [...text.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
  expect(headings).toEqual(['Context', 'Decision', 'Consequences']);
});

test.each(records)('%s says its decision in one to three lines before its date', (name) => {
  const [, decision = ''] = readFileSync(join(FOLDER, name), 'utf8').split('\n\n');
  expect(decision).toMatch(/^[^#*-].*\.$/su);
  expect(decision.split('\n').length).toBeLessThanOrEqual(3);
});
