import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoriesIn, createSearch, EVERYTHING, sayFound } from '#words/page/search.ts';
import { lineOf, lines } from '../../features/catalogue/madeUp.ts';

const find = createSearch(lines);
const found = (words: string, category: string | null = null) =>
  lines.filter(({ id }) => find({ words, category }).has(id)).map(({ title }) => title);

test('a decision is found by words of its title, its options and its category', () => {
  expect(found('kubernetes')).toEqual(['Kubernetes or Plain machines']);
  expect(found('sql')).toEqual(['PostgreSQL or MySQL', 'SQLite or PostgreSQL']);
  expect(found('deliv')).toEqual(['Kubernetes or Plain machines']);
  const renamed = createSearch([{ ...lineOf('Languages', 'Go', 'Rust'), title: 'For a service' }]);
  expect(renamed({ words: 'rust', category: null }).size).toBe(1);
});

test('every word must occur, in any order; case and accents do not matter', () => {
  expect(found('POSTGRESQL data')).toEqual(found('data  postgresql '));
  expect(found('postgresql mysql')).toEqual(['PostgreSQL or MySQL']);
  expect(found('postgresql kubernetes')).toEqual([]);
  expect(found('cafe')).toEqual(found('CAFÉ'));
  expect(found('c++')).toEqual(['C++ or Zig']);
});

test('a category leaves out all others', () => {
  expect(found('', 'Languages')).toEqual(['Go or Rust', 'C++ or Zig']);
  expect(found('sql', 'Languages')).toEqual([]);
});

test('an empty search finds everything, and another word never finds more', () => {
  expect(find(EVERYTHING).size).toBe(lines.length);
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, more) => {
      const fewer = find({ words: `${words} ${more}`, category: null });
      const all = find({ words, category: null });
      expect([...fewer].filter((id) => !all.has(id))).toEqual([]);
    }),
  );
});

test('categories are listed in alphabetical order with their numbers', () => {
  expect([...categoriesIn(lines)]).toEqual([
    ['Data', 3],
    ['Delivery', 1],
    ['Languages', 2],
  ]);
});

test('a sentence says how many decisions were found', () => {
  expect(sayFound(EVERYTHING, 6, 6)).toBe('6 decisions');
  expect(sayFound({ words: 'sql', category: null }, 2, 6)).toBe('2 of 6 decisions');
  expect(sayFound({ words: ' kotlin ', category: null }, 0, 6)).toBe('No decision matches “kotlin”.');
  expect(sayFound({ words: 'go', category: 'Data' }, 0, 6)).toBe('No decision in Data matches “go”.');
});
