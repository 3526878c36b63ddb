import { expect, test } from 'vitest';
import type { Reading } from '#engine';
import { evaluationOf } from '#state/evaluation.ts';
import { answerFlips } from '#words/result/answerFlips.ts';
import { resultFor } from '#words/result/result.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const flips = (given: Reading) => answerFlips(resultFor(smallDecision, given));

test('a changed fact is an “if”, and a changed preference is a choice', () => {
  expect(
    flips(reading({ luggage: 'nothing', wish: 'bill' })).map(({ kind, clause, sentence }) => [kind, clause, sentence]),
  ).toEqual([
    ['fact', 'a bag comes along', 'If a bag comes along, the pick is Tram'],
    ['fact', 'a cello comes along', 'If a cello comes along, the pick is Tram'],
    ['preference', 'Wish is “Comfort”', 'With Wish set to “Comfort”, the pick is Taxi'],
  ]);
});

test('of several answers on a scale that give the same pick, only the nearest is shown', () => {
  const distances = flips(reading({ luggage: 'nothing', distance: 'far' })).filter(({ topic }) =>
    topic.startsWith('distance'),
  );
  expect(distances.map(({ sentence, size }) => [sentence, size])).toEqual([
    ['If it is three to eight kilometres, the pick is Bike', 1],
  ]);
});

test('an answer to an open question is near, and says that the question is open', () => {
  const [night] = flips(reading({ luggage: 'bag', wish: ['bill', 5] })).filter(({ topic }) => topic === 'hour taxi');
  expect(night).toMatchObject({ size: 0, notes: ['Hour is still open.'] });
});

test('an ignored question has no flip, and every flip gives another pick', () => {
  const given = reading({ distance: 'near', hour: ['evening', 25], wish: ['joy', 0] });
  const found = flips(given);
  expect(found.map(({ topic }) => topic)).toEqual(['hour bike']);
  for (const { reading: variant } of found) {
    expect(evaluationOf(smallDecision, variant).outcome).toMatchObject({ kind: 'pick', option: 'bike' });
  }
});
