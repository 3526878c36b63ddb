import { expect, test } from 'vitest';
import { winShares } from '#content/checks/balance.ts';
import { smallDecision, withAnswer, withFactor } from '../smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test('win shares are counted over all full answer sets', () => {
  expect(winShares(smallDecision)).toEqual({ bus: 4 / 8, tram: 4 / 8 });
  expect(winShares(withAnswer({ weights: { start: 1, reach: 3 } }))).toEqual({ bus: 5 / 8, tram: 3 / 8 });
});

test('a tie is shared between the options that are equally far ahead', () => {
  expect(winShares(withAnswer({ weights: { price: 2 } }))).toEqual({ bus: 4.5 / 8, tram: 3.5 / 8 });
});

test('no option wins over 80% of all answer sets', () => {
  const ahead = withFactor({ base: 6 });
  expect(winShares(ahead)).toEqual({ bus: 7 / 8, tram: 1 / 8 });
  expect(checkDecision(ahead)).toContain(
    'Give the others more chances against “bus”: it wins 88% of all answer sets, and 80% is the most.',
  );
});

test('every option wins somewhere', () => {
  expect(checkDecision(withFactor({ base: 12 }))).toContain(
    'Give the option “tram” answers under which it wins, or remove it: now it never does.',
  );
});

test('every question changes the pick somewhere', () => {
  const questions = smallDecision.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) =>
      question.id === 'budget' ? { ...answer, weights: { price: 1, comfort: 1 } } : answer,
    ),
  }));
  expect(checkDecision({ ...smallDecision, questions })).toContain(
    'Drop the question “budget” or raise its weights: its answers never change the pick.',
  );
});

test('every answer changes the pick somewhere against leaving its question open', () => {
  expect(checkDecision(withAnswer({ weights: { start: 1, capacity: 1 } }))).toContain(
    'Raise the weights of the answer “few” to “riders” or drop it: ' +
      'it never changes the pick against leaving the question open.',
  );
});
