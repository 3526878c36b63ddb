import { expect, test } from 'vitest';
import { readingOf } from '#content';
import { evaluate, withOwnValue } from '#engine';
import { sayBesideOurs, sayFlip, valueEffect } from '#words/result/valueEffect.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

const place = { option: 'bike', factor: 'joy' };
/** Bike leads Tram by 12 points, and Joy of the ride has 22 of the 60 that all weigh. */
const reading = readingOf({ luggage: 'nothing', distance: 'middle' });

test('the last value before the flip keeps the option in front, and the named value puts another one in front', () => {
  const { flip } = valueEffect(decision, reading, place);
  const frontAt = (value: number) => evaluate(decision, withOwnValue(reading, place, value)).ranking[0];
  expect(frontAt(48)).toBe('bike');
  expect(frontAt(47)).toBe('tram');
  expect(flip && sayFlip(decision, flip)).toBe('At 47 or less, Tram is in front.');
});

test('the effect compares with our value in this place, not with the previous own value', () => {
  const { flip } = valueEffect(decision, reading, place);
  const low = withOwnValue(reading, place, 0);
  const effect = valueEffect(decision, low, place);
  expect(effect.isFlipped).toBe(true);
  expect(effect.sentence).toMatch(/^Tram leads Taxi by \d+\.\d points\.$/u);
  expect(effect.flip).toEqual(flip);
  expect(valueEffect(decision, reading, place).isFlipped).toBe(false);
});

test('a value that can change nothing says why', () => {
  const night = readingOf({ hour: 'night' });
  expect(valueEffect(decision, night, { option: 'tram', factor: 'air' }).sentence).toMatch(
    /Tram is ruled out, so no value here changes that\.$/u,
  );
  expect(valueEffect(decision, reading, { option: 'taxi', factor: 'punctuality' }).sentence).toMatch(
    /No value here puts another option in front\.$/u,
  );
});

test.each([
  [35, '35, as we have it'],
  [61, '61, ours is 35'],
])('screen readers get the value %i together with ours', (value, said) => {
  expect(sayBesideOurs(value, 35)).toBe(said);
});
