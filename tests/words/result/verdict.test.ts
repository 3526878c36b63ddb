import { describe, expect, test } from 'vitest';
import type { Reading } from '#engine';
import { resultFor } from '#words/result/result.ts';
import { sayBasis, sayCloseCall, verdictOn } from '#words/result/verdict.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const nothingFits = reading({ luggage: 'cello', hour: 'night', wish: 'air' });

test.each<readonly [Reading, string]>([
  [reading({}), 'Before any answer, pick'],
  [reading({ luggage: 'unsure' }), 'Before any answer, pick'],
  [reading({ luggage: ['bag', 0] }), 'With every answer ignored, pick'],
  [reading({ luggage: 'nothing' }), 'On this one answer, pick'],
  [reading({ luggage: 'nothing', wish: 'joy', hour: ['day', 0] }), 'On these two answers, pick'],
  [reading({ luggage: ['bag', 5] }), 'On this one answer, too close to call:'],
  [nothingFits, 'On these three answers:'],
])('a result says which answers it rests on', (given, basis) => {
  expect(sayBasis(resultFor(smallDecision, given))).toBe(basis);
});

describe('the verdict', () => {
  test('on a pick says what it gives, why it leads and what it costs', () => {
    const [gain, why, price] = verdictOn(resultFor(smallDecision, reading({ luggage: 'nothing' })));
    expect([gain, price]).toEqual([smallDecision.options[0]?.gain, smallDecision.options[0]?.price]);
    expect(why).toBe('Bike leads Tram because nothing has to come along.');
  });

  test('on a toss-up says what decides then', () => {
    expect(verdictOn(resultFor(smallDecision, reading({ luggage: ['bag', 5] })))).toEqual([
      smallDecision.closeCalls['taxi/tram'],
    ]);
  });

  test('says what to do if no option fits', () => {
    expect(verdictOn(resultFor(smallDecision, nothingFits))).toEqual([
      expect.stringMatching(/^Every option is ruled out by an answer\./u),
    ]);
  });
});

test.each([
  [['tram', 'bike'], smallDecision.closeCalls['bike/tram']],
  [['bike', 'taxi', 'tram'], 'The numbers do not separate them. What is not asked here may decide.'],
])('the sentence on a close call between %j is authored for a pair, in either order', (options, said) => {
  expect(sayCloseCall(smallDecision, { kind: 'toss-up', options })).toBe(said);
});
