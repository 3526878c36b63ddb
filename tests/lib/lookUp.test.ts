import { describe, expect, it, test } from 'vitest';
import { entryOf, findEntry, itemAt } from '#lib/lookUp.ts';

const record: Readonly<Record<string, number>> = { go: 1, rust: 0 };

describe('an entry', () => {
  it('is what the record itself has', () => {
    expect(findEntry(record, 'go')).toBe(1);
    expect(entryOf(record, 'rust')).toBe(0);
  });

  it.each(['zig', 'constructor', '__proto__', 'toString'])('“%s” is none', (key) => {
    expect(findEntry(record, key)).toBeUndefined();
    expect(() => entryOf(record, key)).toThrow(RangeError);
  });
});

test('an item beyond the end is none', () => {
  expect(itemAt(['go', 'rust'], 1)).toBe('rust');
  expect(() => itemAt(['go', 'rust'], 2)).toThrow(RangeError);
});
