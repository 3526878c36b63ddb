import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { policyTag, writeHostFiles } from '../../build/hosts.ts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'weighpoint-hosts-'));
});

afterEach(() => rmSync(dist, { recursive: true }));

const published = { origin: 'https://example.org', base: '/weighpoint/', paths: ['/', '/x/'], aliases: { old: 'x' } };
const written = (name: string) => readFileSync(join(dist, name), 'utf8');

test('a build that knows its origin lists its pages for crawlers', async () => {
  await writeHostFiles(dist, published);
  expect(written('sitemap.xml').match(/<loc>[^<]*/gu)).toEqual([
    '<loc>https://example.org/weighpoint/',
    '<loc>https://example.org/weighpoint/x/',
  ]);
  expect(written('robots.txt')).toContain('\nSitemap: https://example.org/weighpoint/sitemap.xml\n');
});

test('a build that does not know it writes no list, and names none', async () => {
  await writeHostFiles(dist, { ...published, origin: null });
  expect(readdirSync(dist).toSorted()).toEqual(['_redirects', 'robots.txt']);
  expect(written('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('a renamed decision is found under its old id', async () => {
  await writeHostFiles(dist, published);
  expect(written('_redirects')).toContain('\n/weighpoint/old/* /weighpoint/x/:splat 301\n');
});

test('the policy in a page is that of the headers, without the part that only works as a header', async () => {
  const tag = await policyTag('public/_headers');
  expect(tag).toContain("default-src 'none'; script-src 'self'");
  expect(tag).toContain("require-trusted-types-for 'script'");
  expect(tag).not.toContain('frame-ancestors');
});
