import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link, list, plainText, table } from '#words/markdown.ts';

test.each([
  ['a*b_c', 'a\\*b\\_c'],
  ['a | b', 'a \\| b'],
  ['[Go](/x)', '\\[Go\\](/x)'],
  ['<script>', '\\<script\\>'],
  ['AT&amp;T', 'AT\\&amp;T'],
  ['back\\slash', 'back\\\\slash'],
  ['two\n  lines ', 'two lines'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['2) no list', '2\\) no list'],
  ['75.3 points', '75.3 points'],
])('the text %j is written %j', (text, written) => {
  expect(plainText(text)).toBe(written);
});

test('every text is shown as it is, and none of its characters is markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = plainText(text);
      expect(written.replace(/\\([^A-Za-z0-9\s])/g, '$1')).toBe(text.trim().replace(/\s+/g, ' '));
      expect(written.replace(/\\[^A-Za-z0-9\s]/g, 'x')).not.toMatch(/[`*_[\]<>|~#&$\\]|^[-+=]/);
    }),
  );
});

test.each([
  ['Pick Go', '/go-vs-rust/pick/go/#team=new', '[Pick Go](</go-vs-rust/pick/go/#team=new>)'],
  ['A [b]', 'https://example.org/a(b)', '[A \\[b\\]](<https://example.org/a(b)>)'],
  ['Spaces', 'https://example.org/a b>c|d', '[Spaces](<https://example.org/a%20b%3Ec%7Cd>)'],
  ['No page', 'javascript:alert(1)', 'No page'],
])('a link with the text “%s” to %s', (text, url, written) => {
  expect(link(text, url)).toBe(written);
});

test('a table has one line a row, with its texts escaped', () => {
  expect(table(['Answer', 'Points'], [['A | B', '0.5']])).toBe(
    ['| Answer | Points |', '| --- | ---: |', '| A \\| B | 0.5 |'].join('\n'),
  );
});

test('a list has one line an item', () => {
  expect(list(['one', 'two'])).toBe('- one\n- two');
});
