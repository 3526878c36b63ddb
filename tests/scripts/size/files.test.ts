import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileSizes } from '../../../scripts/size/files.ts';

const scripts =
  '<script src="/boot.js"></script><script type="module" crossorigin src="/weighpoint/assets/index-aa.js"></script>';
// A hexadecimal digit is half a byte after compression. Styles may contain “<”.
const page = `<style>@media(width<40rem){}${randomBytes(15_000).toString('hex')}</style>${scripts}`;

// Random bytes do not compress: gzip adds 18 bytes of frame and 5 for every block of at most 65,535 bytes.
const file = (path: string, size: number) => ({ path, contents: randomBytes(size) });
const files = [
  file('boot.js', 300),
  file('assets/index-aa.js', 60_000),
  file('assets/PickPage-bb.js', 20_000),
  file('assets/bike-or-tram-cc.js', 29_000),
  file('assets/lines-dd.js', 2000),
  file('assets/letters-ee.woff2', 10_000),
];
const weighed = fileSizes({ page, files }, ['bike-or-tram']);

test('each part has its size and its limit', () => {
  expect(weighed.map(({ name, limit }) => [name, limit])).toEqual([
    ['entry scripts', 100_000],
    ['bike-or-tram', 30_000],
    ['catalogue lines', 30_000],
    ['styles', 14_000],
    ['fonts', 16_000],
  ]);
  const expected = [60_300 + 2 * 23, 29_023, 2023, 17_000, 10_023];
  for (const [index, { bytes }] of weighed.entries()) expect(bytes / (expected[index] ?? 0)).toBeCloseTo(1, 1);
});

test('only a part that is too large is over its limit', () => {
  expect(weighed.filter(({ bytes, limit }) => bytes > limit).map(({ name }) => name)).toEqual(['styles']);
});

test('a build without the chunk of a decision is refused', () => {
  expect(() => fileSizes({ page, files }, ['react-vs-vue'])).toThrow('The build has no chunk of “react-vs-vue”.');
});

test('a build without a chunk for the lines of the catalogue is refused', () => {
  const built = files.filter(({ path }) => !path.includes('lines-'));
  expect(() => fileSizes({ page, files: built }, [])).toThrow(
    'The build has no chunk with the lines of the catalogue.',
  );
});

test('a page without styles is refused', () => {
  expect(() => fileSizes({ page: scripts, files }, ['bike-or-tram'])).toThrow('The page has no styles.');
});

test('a script counts with everything that it imports at once, and without what it imports later', () => {
  const code = (path: string, text: string) => ({ path, contents: new TextEncoder().encode(text) });
  const built = [
    ...files.filter(({ path }) => !path.includes('index-')),
    code('assets/index-aa.js', 'import{a as b}from"./shared-ff.js";import("./PickPage-bb.js");'),
    code('assets/shared-ff.js', 'import"./deeper-gg.js";'),
    file('assets/deeper-gg.js', 40_000),
  ];
  const [entry] = fileSizes({ page, files: built }, ['bike-or-tram']);
  // boot.js with 300 bytes, deeper-gg.js with 40,000, and two tiny ones
  expect(entry?.bytes).toBeGreaterThan(40_300);
  expect(entry?.bytes).toBeLessThan(40_700);
});
