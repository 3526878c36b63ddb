import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders, splitPolicy } from '../../build/headers.ts';

const rules = parseHeaders(`
# everywhere
/*
  X-Frame-Options: DENY
  Link: </a>

/assets/*
  Link: </b>
/:decision/
  X-Kind: article
`);

describe('the headers of a path', () => {
  test('are those of every rule that matches it, without comments', () => {
    expect(Object.fromEntries(headersFor('/bike-or-tram/', rules))).toEqual({
      'x-frame-options': 'DENY',
      link: '</a>',
      'x-kind': 'article',
    });
  });

  test('are joined by a comma if two rules set the same one', () => {
    expect(headersFor('/assets/a.js', rules).get('link')).toBe('</a>, </b>');
  });

  test('keep the colons in their values', () => {
    const [rule] = parseHeaders("/*\n  Content-Security-Policy: img-src 'self' data:");
    expect(rule?.headers).toEqual([['Content-Security-Policy', "img-src 'self' data:"]]);
  });
});

test.each(['  X-Lost: 1', '/*\n  nonsense'])(
  'a line that is no header, or belongs to no path, is named: %j',
  (text) => {
    expect(() => parseHeaders(text)).toThrow(/^_headers: “.+” is not a header under a path\.$/u);
  },
);

test('a policy has a part that only works as a header', () => {
  expect(splitPolicy("default-src 'none'; frame-ancestors 'none'; img-src 'self'")).toEqual({
    header: "frame-ancestors 'none'",
    page: "default-src 'none'; img-src 'self'",
  });
});

describe('the headers of this site', () => {
  const own = parseHeaders(readFileSync('public/_headers', 'utf8'));

  test('let pages load nothing from other sites and run nothing inline', () => {
    const policy = headersFor('/bike-or-tram/', own).get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  test('let browsers keep only hashed files forever', () => {
    expect(headersFor('/assets/main-abc.js', own).get('cache-control')).toContain('immutable');
    expect(headersFor('/bike-or-tram/', own).has('cache-control')).toBe(false);
  });
});
