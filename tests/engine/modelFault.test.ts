import { describe, expect, it } from 'vitest';
import {
  evaluate,
  firmness,
  importanceTipping,
  jointResult,
  NOTHING_ANSWERED,
  possibleWinners,
  VARIATIONS,
  weightStability,
} from '#engine';
import type { Model } from '#engine';
import { exactly, factor, model, question, reading } from '../support/models.ts';

const speed = factor('speed', 1, { go: 60, rust: 50 });
const crash = question('crash', { retry: { weights: { speed: 1 } }, safety: {} });
const sound = model([speed], [crash]);

describe('a model that cannot be weighed is refused, naming the place at fault:', () => {
  it.each<[string, Model, string]>([
    ['no factor', { ...sound, factors: [] }, 'A model needs at least one factor.'],
    ['an option twice', { ...sound, options: [{ id: 'go' }, { id: 'go' }] }, 'There are two options “go”.'],
    ['a factor twice', { ...sound, factors: [speed, speed] }, 'There are two factors “speed”.'],
    ['a question twice', { ...sound, questions: [crash, crash] }, 'There are two questions “crash”.'],
    [
      'an answer twice',
      { ...sound, questions: [{ ...crash, answers: [...crash.answers, ...crash.answers] }] },
      'There are two answers to “crash” “retry”.',
    ],
    [
      'an id that JavaScript would sort as a number',
      { ...sound, options: [{ id: 'go' }, { id: '2' }] },
      'The id “2” looks like a number, so that JavaScript would change its place.',
    ],
    [
      'more options than an answer can rule out',
      { ...sound, options: Array.from({ length: 32 }, (_, place) => ({ id: `o${place}` })) },
      'A model can have 31 options at most, not 32.',
    ],
    ['a weight that is no number', model([factor('speed', NaN, { go: 1 })]), 'The base of “speed” is NaN.'],
    [
      'a weight of an answer that is no number',
      model([speed], [question('crash', { retry: { weights: { speed: Infinity } } })]),
      'The weight of “retry” on “speed” is Infinity.',
    ],
    [
      'a range the wrong way round',
      model([factor('speed', 1, { go: { low: 60, value: 50, high: 70 } })]),
      'The value of “go” on “speed” is not between its low and its high one.',
    ],
    [
      'a value that is no number',
      model([factor('speed', 1, { go: exactly(NaN) })]),
      'The value of “go” on “speed” is not between its low and its high one.',
    ],
    [
      'such a value that an answer sets',
      model([speed], [question('crash', { retry: { fit: { speed: { rust: exactly(NaN) } } } })]),
      'The value of “rust” on “speed” is not between its low and its high one.',
    ],
  ])('%s', (_, drawn, message) => {
    expect(() => evaluate(drawn, NOTHING_ANSWERED)).toThrow(new RangeError(message));
  });

  it('by everything that weighs it', () => {
    const drawn = { ...sound, options: Array.from({ length: 33 }, (_, place) => ({ id: `o${place}` })) };
    expect(() => possibleWinners(drawn, NOTHING_ANSWERED)).toThrow(RangeError);
  });
});

describe('a reading with a number that is NaN', () => {
  it('is refused', () => {
    expect(() => evaluate(sound, reading({ crash: ['retry', NaN] }))).toThrow(RangeError);
    expect(() => evaluate(sound, reading({}, { go: { speed: NaN } }))).toThrow(RangeError);
  });
});

describe('numbers that are not whole', () => {
  const ease = factor('ease', 0.25, { go: 12.5, rust: 50.5 });
  const asked = model([factor('speed', 1.5, { go: 60.75, rust: 50 }), ease], [crash]);
  const given = reading({ crash: 'retry' });

  it('are weighed exactly, in every way', () => {
    expect(evaluate(asked, given).ranking).toEqual(['go', 'rust']);
    expect(weightStability(asked, evaluate(asked, given))).toHaveLength(2);
    expect(importanceTipping(asked, given)).toHaveLength(1);
    expect(jointResult(asked, [given, given]).points).toEqual(evaluate(asked, given).points);
    expect(firmness(asked, given, { firsts: { go: VARIATIONS, rust: 0 }, intervals: {} }).class).toBe('decided');
  });
});
