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

test('no two pages for search engines share a description', () => {
  const found = pages.filter(({ path, head }) => head.canonical === path).map(({ head }) => head.description);
  expect(new Set(found).size).toBe(found.length);
});

describe('canonical addresses', () => {
  test('a pair in authored order is canonical for the reversed pair', () => {
    expect(canonical('/bike-taxi-tram/compare/tram/bike/')).toBe('/bike-taxi-tram/compare/bike/tram/');
    expect(canonical('/bike-taxi-tram/compare/bike/tram/')).toBe('/bike-taxi-tram/compare/bike/tram/');
  });

  test('the first question is canonical for the first open one', () => {
    expect(canonical('/bike-taxi-tram/ask/')).toBe('/bike-taxi-tram/ask/luggage/');
  });

  test('a pair of one option and “Page not found” are hidden from search engines', () => {
    expect(canonical('/bike-taxi-tram/compare/bike/bike/')).toBeNull();
    expect(canonical('/404/')).toBeNull();
  });
});

test('every canonical address is a page that is canonical for itself', () => {
  const named = pages.flatMap(({ head }) => head.canonical ?? []);
  expect(named.map(canonical)).toEqual(named);
});
