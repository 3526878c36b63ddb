import { expect, test } from 'vitest';
import type { FullDecision } from '#content';
import { revisionOf } from '#content/archive/revisionOf.ts';
import { scoringChanges } from '#content/archive/scoringChanges.ts';
import { smallDecision, withAnswer, withFactor, withOption, withQuestion } from '../../support/smallDecision.ts';

const changesTo = (decision: FullDecision) => scoringChanges(revisionOf(smallDecision), revisionOf(decision));

test('nothing scores differently in the same decision', () => {
  expect(changesTo(smallDecision)).toEqual([]);
});

test('other words, confidence and order of the words score nothing', () => {
  const [time] = smallDecision.factors;
  const values = Object.entries(time?.values ?? {}).map(([id, value]) => [
    id,
    { ...value, confidence: 'low' as const },
  ]);
  expect(changesTo(withOption({ label: 'Bicycle', gain: 'Other words.' }))).toEqual([]);
  expect(changesTo(withFactor({ label: 'Minutes', values: Object.fromEntries(values) }))).toEqual([]);
  expect(changesTo(withAnswer({ label: 'A bag', said: 'there is a bag' }))).toEqual([]);
});

test('a value, a range, a base, a weight, a share and a rule-out are named with both numbers', () => {
  const [time] = smallDecision.factors;
  const bike = { ...time?.values['bike'], low: 10, value: 20, high: 30 };
  const changed = withFactor({
    base: 9,
    values: { ...time?.values, bike: { ...bike, fact: '', sources: [], confidence: 'low' } },
  });
  expect(changesTo(changed)).toEqual(['time.base 4 → 9', 'bike.time 70 (60–80) → 20 (10–30)']);
  expect(changesTo(withAnswer({ share: 1, weights: { time: 7 } }))).toEqual(
    expect.arrayContaining(['luggage.bag.share 40 → 1', 'luggage.bag.time – → 7']),
  );
});

test('another order of the answers scores: it decides between equals', () => {
  const [luggage] = smallDecision.questions;
  const answers = luggage?.answers.toReversed() ?? [];
  expect(changesTo(withQuestion({ answers }))).toEqual([expect.stringMatching(/^luggage\.answers /u)]);
});
