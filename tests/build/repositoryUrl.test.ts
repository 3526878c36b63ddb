import { expect, test } from 'vitest';
import { repositoryUrl } from '../../build/repositoryUrl.ts';

test('a build that names no repository has none', () => {
  expect(repositoryUrl(undefined)).toBeNull();
  expect(repositoryUrl('')).toBeNull();
});

test('the slash at the end of a repository is dropped', () => {
  expect(repositoryUrl('https://example.org/owner/name')).toBe('https://example.org/owner/name');
  expect(repositoryUrl('https://example.org/owner/name//')).toBe('https://example.org/owner/name');
});

test.each(['owner/name', 'javascript:alert(1)', 'https://example.org', 'https://example.org/a b', 'https:///x/y'])(
  'anything but the address of a repository is refused in a sentence: %s',
  (named) => {
    expect(() => repositoryUrl(named)).toThrow(`REPOSITORY_URL is “${named}”. Give the address of a repository`);
  },
);
