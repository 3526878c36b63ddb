import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePercent, encodeSegment } from '#permalink/percent.ts';
import { runs } from '../support/runs.ts';

test('every well-formed text is the same after encoding and decoding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodePercent(encodeURIComponent(text))).toBe(text);
    }),
    runs,
  );
});

test('broken sequences stay as they are, next to whole ones', () => {
  expect(decodePercent('%41%')).toBe('A%');
  expect(decodePercent('%C3%41')).toBe('%C3A');
  expect(decodePercent('%zz%C3%A9')).toBe('%zzé');
  expect(decodePercent('%C0%80')).toBe('%C0%80');
  expect(decodePercent('%ED%A0%80')).toBe('%ED%A0%80');
  expect(decodePercent('%F7%BF%BF%BF')).toBe('%F7%BF%BF%BF');
});

test('text that was encoded twice is decoded once', () => {
  expect(decodePercent('%2541')).toBe('%41');
});

test('any text is encoded as one segment of a path', () => {
  expect(encodeSegment('a/b#c?d')).toBe('a%2Fb%23c%3Fd');
  expect(encodeSegment('\u{D800}')).toBe('%EF%BF%BD');
});
