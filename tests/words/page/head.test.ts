import { describe, expect, test } from 'vitest';
import { staticPages } from '#app/prerender.tsx';

const pages = await staticPages();
const byPath = new Map(pages.map((page) => [page.path, page.head]));
const canonical = (path: string) => byPath.get(path)?.canonical;

test.each(pages.map(({ path, head }) => [path, head] as const))('%s has a description of fitting length', (_, head) => {
  expect(head.description).toMatch(/^\S.*[.?]$/u);
  expect(head.description.length).toBeGreaterThan(30);
  expect(head.description.length).toBeLessThan(240);
});

test('no two pages to be found share a description', () => {
  const found = pages.filter(({ path, head }) => head.canonical === path).map(({ head }) => head.description);
  expect(new Set(found).size).toBe(found.length);
});

describe('of pages that show the same', () => {
  test('a pair in authored order stands for its mirror image', () => {
    expect(canonical('/bike-taxi-tram/compare/tram/bike/')).toBe('/bike-taxi-tram/compare/bike/tram/');
    expect(canonical('/bike-taxi-tram/compare/bike/tram/')).toBe('/bike-taxi-tram/compare/bike/tram/');
  });

  test('the first question stands for the first open one', () => {
    expect(canonical('/bike-taxi-tram/ask/')).toBe('/bike-taxi-tram/ask/luggage/');
  });

  test('a pair of one option and the page that is not found are not to be found', () => {
    expect(canonical('/bike-taxi-tram/compare/bike/bike/')).toBeNull();
    expect(canonical('/404/')).toBeNull();
  });
});

test('every canonical address is a page that stands for itself', () => {
  const named = pages.flatMap(({ head }) => head.canonical ?? []);
  expect(named.map(canonical)).toEqual(named);
});
