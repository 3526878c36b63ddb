import { expect, test } from 'vitest';
import { winShares } from '#content/checks/balance.ts';
import { balanceOf } from '../../scripts/balanceOf.ts';
import { smallDecision, withQuestion } from '../support/smallDecision.ts';

test('sets of answers that count the same give the shares of the content check', () => {
  expect(balanceOf(smallDecision).wins).toEqual(winShares(smallDecision));
});

test('an answer that nobody gives does not count among the common ones', () => {
  const [luggage] = smallDecision.questions;
  const answers = (luggage?.answers ?? []).map((answer) => ({ ...answer, share: answer.id === 'cello' ? 100 : 0 }));
  const { wins, commonWins } = balanceOf(withQuestion({ answers }));
  expect(wins['bike']).toBeGreaterThan(0);
  // A cello rules the bike out.
  expect(commonWins['bike']).toBe(0);
});

test('a question without weight decides nothing', () => {
  const [luggage] = smallDecision.questions;
  const answers = (luggage?.answers ?? []).map(({ rulesOut: _rulesOut, ...answer }) => ({ ...answer, weights: {} }));
  const { pull } = balanceOf(withQuestion({ answers }));
  expect(pull['luggage']).toBe(0);
  expect(pull['hour']).toBeGreaterThan(0);
});
