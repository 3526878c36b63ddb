// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { evaluate, importanceTipping, leadBetween, ONCE } from '#engine';
import { example, near, nearFourTimes } from '#words/method/example.ts';
import { WorkedExample } from '#features/method/WorkedExample.tsx';
import { formatTenths } from '#lib/english.ts';

afterEach(cleanup);

const markdown = readFileSync('docs/method.md', 'utf8');
const worked = markdown.slice(markdown.indexOf('## Example'));
const documented = worked
  .split('\n\n')
  .filter((block) => block.startsWith('|'))
  .map(rowsOf);

/** Returns the rows of a table with the heading first; empty cells are kept. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const [head = '', , ...rows] = table.trim().split('\n');
  return [head, ...rows].map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const number = (text = '') => Number(text.replace('−', '-'));

test('the page has every table of the example, with the same cells in the same order', () => {
  render(createElement(WorkedExample));
  const shown = screen.getAllByRole('table').map((table) =>
    within(table)
      .getAllByRole('row')
      .map((row) => Array.from(row.children, (cell) => cell.textContent)),
  );
  expect(shown.length).toBeGreaterThan(5);
  expect(shown).toEqual(documented);
});

const products = Array.from(worked.matchAll(/(\d+) × (−?\d+) = (−?\d+)/gu));

test('there are products to recompute', () => {
  expect(products.length).toBeGreaterThan(15);
});

test.each(products.map(([text, ...numbers]) => [text, ...numbers.map(number)] as const))(
  '%s holds',
  (_text, count = NaN, value = NaN, product) => {
    expect(count * value).toBe(product);
  },
);

const divisions = Array.from(worked.matchAll(/(?:(\d+) ([−+]) )?(\d+) ÷ ([\d.]+) = (−?[\d.]+\d)/gu));

test('there are divisions to recompute', () => {
  expect(divisions.length).toBeGreaterThan(5);
});

test.each(divisions.map(([text, ...numbers]) => [text, ...numbers] as const))(
  '%s holds to two places',
  (_text, start, sign, lead, by, result) => {
    const quotient = number(lead) / number(by);
    const sum = start === undefined ? quotient : number(start) + (sign === '+' ? quotient : -quotient);
    expect(Math.abs(sum - number(result))).toBeLessThanOrEqual(0.005);
  },
);

test('the statements about other importances and answers agree with the engine', () => {
  const wish = (answer: string, importance = ONCE) => ({
    ...near,
    choices: { ...near.choices, wish: { answer, importance } },
  });
  const ignored = { ...near, choices: { ...near.choices, distance: { answer: 'near', importance: 0 } } };
  expect(evaluate(example, ignored).numerators).toEqual({ bike: 4000, bus: 4800 });
  expect(evaluate(example, wish('dry')).numerators).toEqual({ bike: 4800, bus: 7400 });
  for (const { down, up } of importanceTipping(example, near)) expect([down.tips, up.tips]).toEqual([null, null]);
  const [distance] = importanceTipping(example, nearFourTimes);
  expect(distance?.up).toMatchObject({ tips: { from: 43 }, picks: { from: 47, option: 'bike' } });
});

test.each([
  ['near', near, 10, 3],
  ['near four times', nearFourTimes, 16, 8],
] as const)(
  'the sums of “%s” are the sums of their columns and the scores of the engine',
  (_name, reading, weight, place) => {
    const table = documented[place] ?? [];
    const { scores } = evaluate(example, reading);
    const [sums = [], shown = []] = table.slice(-2);
    for (const [column, { id }] of example.options.entries()) {
      const parts = table.slice(1, -2).map((row) => number(row[column + 2]?.split(' = ')[1]));
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(number(sums[column + 2])).toBe(sum);
      expect(number(shown[column + 2])).toBe(Math.round((10 * sum) / weight) / 10);
      expect(shown[column + 2]).toBe(formatTenths(scores[id] ?? 0));
    }
  },
);

test.each([
  ['by factor', near, 4],
  ['by answer', near, 5],
  ['by factor, near four times', nearFourTimes, 9],
] as const)('the points %s add up to the engine’s lead', (_name, reading, place) => {
  const points = (documented[place] ?? []).slice(1).map((row) => signedPoints(row.at(-1)));
  const lead = points.at(-1);
  const sum = points.slice(0, -1).reduce((total, part) => total + part, 0);
  expect(sum).toBe(lead);
  expect(leadBetween(evaluate(example, reading), 'bike', 'bus').shown).toBe(lead);
});

/** Reads points in tenths: “Bike +32.0” is 320, “Bus +14.0” is −140. */
function signedPoints(text = ''): number {
  const [, option, points] = /^(Bike|Bus) \+(\d+\.\d)/u.exec(text) ?? [];
  return Math.round(10 * Number(points)) * (option === 'Bike' ? 1 : -1);
}
