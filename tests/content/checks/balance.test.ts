import { expect, test } from 'vitest';
import { winShares } from '#content/checks/balance.ts';
import { checkDecision } from '#content/check.ts';
import type { FullDecision } from '#content/decision.ts';
import { smallDecision, withAnswer } from '../../support/smallDecision.ts';

/** The small decision with these of its questions alone. */
function asking(...ids: readonly string[]): FullDecision {
  return { ...smallDecision, questions: smallDecision.questions.filter(({ id }) => ids.includes(id)) };
}

test('win shares are counted over all full answer sets', () => {
  expect(winShares(asking('luggage', 'hour'))).toEqual({ bike: 1 / 9, taxi: 8 / 9, tram: 0 });
  expect(winShares(asking('luggage', 'wish'))).toEqual({ bike: 3 / 12, taxi: 5 / 12, tram: 4 / 12 });
});

test('options that tie share the answer set', () => {
  // In the evening, three to eight kilometres away, Taxi and Tram have 70 points each.
  const { bike = 0, taxi = 0, tram = 0 } = winShares(asking('distance', 'hour'));
  expect([bike, taxi, tram].map((share) => 9 * share)).toEqual([2, 6.5, 0.5]);
});

test('no option wins over 80% of all answer sets', () => {
  expect(checkDecision(asking('luggage', 'hour'))).toContain(
    'Give the others more chances against “taxi”: it wins 89% of all answer sets, and 80% is the most.',
  );
});

test('every option wins somewhere', () => {
  expect(checkDecision(asking('luggage', 'hour'))).toContain(
    'Give the option “tram” answers under which it wins, or remove it: now it never does.',
  );
});

test('every question changes the pick somewhere', () => {
  const questions = smallDecision.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) =>
      question.id === 'wish' ? { ...answer, weights: { price: 20 }, rulesOut: [] } : answer,
    ),
  }));
  expect(checkDecision({ ...smallDecision, questions })).toContain(
    'Drop the question “wish” or raise its weights: its answers never change the pick.',
  );
});

test('every answer changes the pick somewhere, compared with leaving its question open', () => {
  expect(checkDecision(withAnswer({ weights: {} }))).toContain(
    'Raise the weights of the answer “bag” to “luggage” or drop it: ' +
      'it never changes the pick against leaving the question open.',
  );
});
