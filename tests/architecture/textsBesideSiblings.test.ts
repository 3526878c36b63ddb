import { expect, test } from 'vitest';
import { textsBesideSiblings } from './textsBesideSiblings.ts';

test('every text in a component has an element of its own, since translators replace text nodes', () => {
  const files = import.meta.glob<string>('/src/**/*.tsx', { query: '?raw', import: 'default', eager: true });
  expect(Object.keys(files).length).toBeGreaterThan(100);
  expect(Object.entries(files).flatMap(([file, source]) => textsBesideSiblings(file, source))).toEqual([]);
});

test.each([
  ['<p>Go leads by {lead}</p>', 1],
  ['<p>{`Go leads by `}<b>{lead}</b></p>', 1],
  ["<p><b>{lead}</b>{isClose && ', too close to call'}</p>", 1],
  ["<><b>{lead}</b>{' '}<b>{other}</b></>", 1],
  ['<p>{`Go leads by ${lead}`}</p>', 0],
  ['<p>\n  <span>{`Go leads by `}</span>\n  <b>{lead}</b>\n</p>', 0],
])('%s', (source, count) => {
  expect(textsBesideSiblings('Planted.tsx', source)).toHaveLength(count);
});
