import { describe, expect, it } from 'vitest';
import { keep, nothingKept } from '#engine/change/keptSets.ts';
import type { Move } from '#engine/change/keptSets.ts';

/** Turns of three choices: the present answer, then one and two steps away; the last turn is about a fact. */
const moves: readonly (readonly Move[])[] = [false, false, true].map((isFact) =>
  [0, 1, 2].map((steps) => ({ isFact, steps, authored: steps })),
);

function kept(...sets: readonly (readonly number[])[]) {
  const found = nothingKept();
  for (const places of sets) keep(found, Uint8Array.from(places), moves);
  return { ...found, best: found.best.map(({ places }) => [...places]) };
}

describe('the sets of changes that are kept', () => {
  it('are the smallest ones', () => {
    expect(kept([1, 1, 0], [0, 1, 0], [1, 2, 0], [2, 0, 0])).toMatchObject({ size: 1, count: 2 });
  });

  it('come by facts, then steps, then authored order', () => {
    const { best } = kept([0, 1, 1], [2, 1, 0], [1, 0, 1], [1, 2, 0], [1, 1, 0]);
    expect(best).toEqual([
      [1, 1, 0],
      [1, 2, 0],
      [2, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
    ]);
  });

  it('are counted all and kept twelve, however many there are', () => {
    const found = nothingKept();
    for (let set = 0; set < 10_000; set += 1) keep(found, Uint8Array.of(1 + (set % 2), 2, 0), moves);
    expect(found.count).toBe(10_000);
    expect(found.best.map(({ places }) => places[0])).toEqual(Array.from({ length: 12 }, () => 1));
  });
});
