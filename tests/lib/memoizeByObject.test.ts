import { describe, expect, it, vi } from 'vitest';
import { memoizeByObject } from '#lib/memoizeByObject.ts';

describe('a memoized function', () => {
  it('runs once for each pair of objects, whatever it returns', () => {
    const work = vi.fn<(one: { id: string }, other: { id: string }) => string>((one, other) => one.id + other.id);
    const once = memoizeByObject(work);
    const [a, b] = [{ id: 'a' }, { id: '' }];
    expect([once(a, b), once(b, a), once(b, b), once(a, b), once(b, b)]).toEqual(['a', 'a', '', 'a', '']);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('returns the same object for the same object and text', () => {
    const once = memoizeByObject((one: object, text: string) => ({ one, text }));
    const a = {};
    expect(once(a, 'x')).toBe(once(a, 'x'));
    expect(once(a, 'x')).not.toBe(once(a, 'y'));
    expect(once({}, 'x')).not.toBe(once({}, 'x'));
  });

  it('keeps what it returned for one object apart from what it returned for more', () => {
    const work = vi.fn<(one: object) => number>(() => 0);
    const once = memoizeByObject(work);
    const a = {};
    expect([once(a), once(a), once({})]).toEqual([0, 0, 0]);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
