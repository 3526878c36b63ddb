import { expect, test } from 'vitest';
import { siteAddress } from '../../build/siteAddress.ts';

test('a build that is told nothing stands at the root of an unknown host', () => {
  expect(siteAddress({})).toEqual({ origin: null, base: '/' });
  expect(siteAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual({ origin: null, base: '/' });
});

test.each(['weighpoint', '/weighpoint', 'weighpoint/', '//weighpoint//'])(
  'the base path has one slash at both ends, however it was given: %s',
  (path) => {
    expect(siteAddress({ BASE_PATH: path })).toEqual({ origin: null, base: '/weighpoint/' });
  },
);

test('the address of the start page says both, origin and base path', () => {
  expect(siteAddress({ SITE_URL: 'https://someone.example/weighpoint' })).toEqual({
    origin: 'https://someone.example',
    base: '/weighpoint/',
  });
  expect(siteAddress({ SITE_URL: 'https://example.org', BASE_PATH: '/' }).base).toBe('/');
});

test.each(['weighpoint.example', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a'])(
  'what is no address of a start page is answered with one that is: %s',
  (site) => {
    expect(() => siteAddress({ SITE_URL: site })).toThrow('for example “https://example.org/”');
  },
);

test('an address and a base path that differ are both named', () => {
  expect(() => siteAddress({ SITE_URL: 'https://example.org/a/', BASE_PATH: '/b/' })).toThrow(
    'SITE_URL has the path “/a/” and BASE_PATH is “/b/”',
  );
});
