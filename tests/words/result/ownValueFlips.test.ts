import { describe, expect, test } from 'vitest';
import { evaluate, type Reading } from '#engine';
import { ownValueFlips, valuesInRange } from '#words/result/ownValueFlips.ts';
import { resultFor } from '#words/result/result.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const flips = (given: Reading) => ownValueFlips(resultFor(smallDecision, given));

describe('a value that would put another option in front', () => {
  // Bike leads Tram by 60 twentieths; the value from door to door weighs 4, so 15 of its points make them equal.
  test('is shown with our value, the range of its evidence and the point where the two are equal', () => {
    const [first] = flips(reading({}));
    expect(first).toMatchObject({
      clause: 'Bike is worth 54 or less on Door to door',
      sentence: 'Tram takes over if Bike is worth 54 or less on Door to door',
      notes: ['It counts as 70; the evidence allows 60 to 80, and this lies outside that.', 'Equal at 55.'],
    });
  });

  test('leads to a reading with that value', () => {
    const found = flips(reading({ hour: 'evening' }));
    expect(found).not.toEqual([]);
    for (const { reading: variant, sentence } of found) {
      const [front = ''] = evaluate(smallDecision, variant).ranking;
      expect(sentence.toLowerCase()).toMatch(new RegExp(`^${front}\\b`, 'u'));
    }
  });

  test('outside its evidence is shown only if none is within, and then the nearest one', () => {
    expect(flips(reading({ luggage: 'nothing' })).map(({ kind }) => kind)).toEqual(['remote']);
    expect(flips(reading({ luggage: ['bag', 5] }))).toEqual([]);
  });
});

test.each<readonly [string, Reading, string | null]>([
  ['some can', reading({ luggage: ['bag', 6] }), 'By itself and within its evidence, two values could turn the pick:'],
  ['none can', reading({ luggage: 'nothing' }), 'No single value, anywhere in its range, would change the pick.'],
  ['one option is left', reading({ luggage: 'cello', hour: 'night' }), null],
  ['there is no pick', reading({ luggage: ['bag', 5] }), null],
])('a sentence counts the values within their evidence where %s', (_case, given, said) => {
  expect(valuesInRange(resultFor(smallDecision, given))?.sentence ?? null).toBe(said);
});
