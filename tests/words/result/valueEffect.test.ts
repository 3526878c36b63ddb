import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { evaluate, NOTHING_ANSWERED, withAnswer, withOwnValue } from '#engine';
import { sayFlip, valueEffect } from '#words/result/valueEffect.ts';

const place = { option: 'go', factor: 'learning-curve' };
const reading = withAnswer(NOTHING_ANSWERED, 'team', 'new');

test('the last value before the flip keeps the option in front, and the one named puts another one there', () => {
  const { flip } = valueEffect(decision, reading, place);
  expect(flip).not.toBeNull();
  if (!flip) return;
  const frontAt = (value: number) => evaluate(decision, withOwnValue(reading, place, value)).ranking[0];
  expect(frontAt(flip.from + 1)).toBe('go');
  expect(frontAt(flip.from)).toBe('rust');
  expect(sayFlip(decision, flip)).toBe(`At ${flip.from} or less, Rust is in front.`);
});

test('what is said at once compares with our value in this place, not with what came before', () => {
  const { flip } = valueEffect(decision, reading, place);
  const low = withOwnValue(reading, place, 0);
  const effect = valueEffect(decision, low, place);
  expect(effect.isFlipped).toBe(true);
  expect(effect.sentence).toMatch(/^Rust leads Go by \d+\.\d points\.$/u);
  expect(effect.flip).toEqual(flip);
  expect(valueEffect(decision, reading, place).isFlipped).toBe(false);
});

test('a value that can change nothing says why', () => {
  const safety = withAnswer(NOTHING_ANSWERED, 'crash', 'safety');
  expect(valueEffect(decision, safety, { option: 'zig', factor: 'cpu' }).sentence).toMatch(
    /Zig is ruled out, so no value here changes that\.$/u,
  );
  expect(valueEffect(decision, reading, { option: 'zig', factor: 'stability' }).sentence).toMatch(
    /No value here puts another option in front\.$/u,
  );
});
