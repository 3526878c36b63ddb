import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setText } from '#charts/picture/setText.ts';

/** Letters as wide as they are high. */
const square = (text: string, size: number) => text.length * size;
const room = { width: 100, height: 60, leading: 1.5, sizes: { most: 20, least: 10 } };

test('a text is set in the largest letters that fit its room', () => {
  // 20 px: “ab cd” is one line of 100 × 30. 10 letters need two such lines, which are 60 high; one more needs a third.
  expect(setText('ab cd', room, square)).toEqual({ size: 20, lines: ['ab cd'] });
  expect(setText('ab cd ef', room, square)).toEqual({ size: 20, lines: ['ab cd', 'ef'] });
  expect(setText('ab cd ef gh ij', room, square)).toEqual({ size: 12, lines: ['ab cd ef', 'gh ij'] });
});

test('a word too wide for the letters makes them smaller', () => {
  expect(setText('abcdefghij', room, square)).toEqual({ size: 10, lines: ['abcdefghij'] });
});

test('a text that is too long in the smallest letters ends with an ellipsis', () => {
  const { size, lines } = setText('one two three four five six seven eight nine ten', room, square);
  expect(size).toBe(10);
  expect(lines.at(-1)).toMatch(/\w…$/u);
});

test('a text whose words fit stays inside its room, and no word is lost without an ellipsis', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const { size, lines } = setText(text, room, square);
      for (const line of lines) expect(square(line, size)).toBeLessThanOrEqual(room.width);
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
      const set = lines.join(' ');
      if (!set.endsWith('…')) expect(set).toBe(text);
      else expect(text.startsWith(set.slice(0, -1))).toBe(true);
    }),
  );
});
