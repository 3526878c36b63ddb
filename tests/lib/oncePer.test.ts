import { expect, test, vi } from 'vitest';
import { oncePer } from '#lib/oncePer.ts';

test('the work is done once for each pair, whatever it comes to', () => {
  const work = vi.fn<(one: { id: string }, other: { id: string }) => string>((one, other) => one.id + other.id);
  const once = oncePer(work);
  const [a, b] = [{ id: 'a' }, { id: '' }];
  expect([once(a, b), once(b, a), once(b, b), once(a, b), once(b, b)]).toEqual(['a', 'a', '', 'a', '']);
  expect(work).toHaveBeenCalledTimes(3);
});
