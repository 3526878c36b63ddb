import { expect, test } from 'vitest';
import { siteAddress } from '../../build/siteAddress.ts';

test('a build without variables is for the root of an unknown host', () => {
  expect(siteAddress({})).toEqual({ origin: null, base: '/' });
  expect(siteAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual({ origin: null, base: '/' });
});

test.each(['weighpoint', '/weighpoint', 'weighpoint/', '//weighpoint//'])(
  'the base path gets one slash at both ends: %s',
  (path) => {
    expect(siteAddress({ BASE_PATH: path })).toEqual({ origin: null, base: '/weighpoint/' });
  },
);

test('the address of the start page gives both origin and base path', () => {
  expect(siteAddress({ SITE_URL: 'https://someone.example/weighpoint' })).toEqual({
    origin: 'https://someone.example',
    base: '/weighpoint/',
  });
  expect(siteAddress({ SITE_URL: 'https://example.org', BASE_PATH: '/' }).base).toBe('/');
});

test.each(['weighpoint.example', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a'])(
  'anything but the address of a start page is refused with an example: %s',
  (site) => {
    expect(() => siteAddress({ SITE_URL: site })).toThrow('for example “https://example.org/”');
  },
);

test('if the address and the base path differ, the sentence names both', () => {
  expect(() => siteAddress({ SITE_URL: 'https://example.org/a/', BASE_PATH: '/b/' })).toThrow(
    'SITE_URL has the path “/a/” and BASE_PATH is “/b/”',
  );
});
