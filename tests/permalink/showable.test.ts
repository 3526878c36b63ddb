import { expect, test } from 'vitest';
import { showable } from '#permalink/showable.ts';

test('text up to 80 characters is quoted whole, longer text is cut', () => {
  expect(showable('a'.repeat(80))).toBe('a'.repeat(80));
  expect(showable('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
});

test('a character is not cut in half', () => {
  expect(showable(`${'a'.repeat(79)}🛶b`)).toBe(`${'a'.repeat(79)}…`);
  expect(showable(`${'a'.repeat(78)}🛶b`)).toBe(`${'a'.repeat(78)}…`);
});

test('what is invisible or turns text around becomes visible', () => {
  expect(showable('a\u{202E}b\u{0}c\u{D800}')).toBe('a�b�c�');
});
