import { expect, test } from 'vitest';
import { createReadingPlaces } from '#app/address/readingPlaces.ts';

const place = { top: 900, opened: ['Fact and source 1'] };

function storageWith(text: string | null) {
  const kept = new Map(text === null ? [] : [['weighpoint-places', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('a place is found again after a reload, by its entry', () => {
  const storage = storageWith(null);
  const before = createReadingPlaces(() => storage);
  before.keep('first', place);
  before.store();
  const after = createReadingPlaces(() => storage);
  expect(after.at('first')).toEqual(place);
  expect(after.at('second')).toBeNull();
  expect(after.at('constructor')).toBeNull();
});

test('of many entries the fifty that were left last are stored', () => {
  const storage = storageWith(null);
  const before = createReadingPlaces(() => storage);
  for (let entry = 0; entry < 60; entry += 1) before.keep(String(entry), place);
  before.keep('3', place);
  before.store();
  const after = createReadingPlaces(() => storage);
  expect(['3', '10', '11', '59'].map((entry) => after.at(entry) !== null)).toEqual([true, false, true, true]);
});

test.each([
  '',
  'null',
  '{}',
  '[1,2]',
  '[["a"]]',
  '[["a",{"top":"9","opened":[]}]]',
  '[["a",{"top":9}]]',
  '[[1,{"top":9,"opened":[]}]]',
])('a stored text that cannot be read (%s) gives no place', (text) => {
  expect(createReadingPlaces(() => storageWith(text)).at('a')).toBeNull();
});

test('without a storage places are kept as long as the page is open', () => {
  const places = createReadingPlaces(() => {
    throw new Error('The storage is forbidden.');
  });
  places.keep('first', place);
  places.store();
  expect(places.at('first')).toEqual(place);
});
