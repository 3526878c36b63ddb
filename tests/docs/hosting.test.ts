import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders, splitPolicy } from '../../build/headers.ts';

const guide = readFileSync('docs/hosting.md', 'utf8');
const configuration = /```nginx\n([\s\S]*?)```/u.exec(guide)?.[1] ?? '';
const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

test('the configuration for nginx sends the headers of the site, and only the part of the policy that pages cannot contain', () => {
  const asked = Object.fromEntries(headersFor('/', rules));
  const sent = [...configuration.matchAll(/add_header ([\w-]+) "([^"]*)" always;/gu)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value],
  );
  expect(Object.fromEntries(sent)).toEqual({
    ...asked,
    'content-security-policy': splitPolicy(asked['content-security-policy'] ?? '').header,
  });
});

test('it lets browsers keep the same files forever as the headers of the site', () => {
  const kept = /~\^\/assets\/\s+"([^"]*)"/u.exec(configuration)?.[1];
  expect(kept).toBe(headersFor('/assets/x.js', rules).get('cache-control'));
  expect(/default\s+"([^"]*)"/u.exec(configuration)?.[1]).toBe(headersFor('/sw.js', rules).get('cache-control'));
});
