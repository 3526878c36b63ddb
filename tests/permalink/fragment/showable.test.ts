import { expect, test } from 'vitest';
import { showable } from '#permalink/fragment/showable.ts';

test('a text of up to 80 characters stays, a longer one is cut', () => {
  expect(showable('a'.repeat(80))).toBe('a'.repeat(80));
  expect(showable('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
});

test('a character is never split', () => {
  expect(showable(`${'a'.repeat(79)}🛶b`)).toBe(`${'a'.repeat(79)}…`);
  expect(showable(`${'a'.repeat(78)}🛶b`)).toBe(`${'a'.repeat(78)}…`);
});

test('invisible characters and direction marks become visible', () => {
  expect(showable('a\u{202E}b\u{0}c\u{D800}')).toBe('a�b�c�');
});
