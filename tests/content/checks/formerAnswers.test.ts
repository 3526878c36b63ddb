import { expect, test } from 'vitest';
import { revisionOf } from '#content/archive/revisionOf.ts';
import { checkDecision } from '#content/check.ts';
import { checkFormerAnswers, checkRetired } from '#content/checks/formerAnswers.ts';
import type { FormerAnswer } from '#content/decision.ts';
import { smallDecision, withQuestion } from '../../support/smallDecision.ts';

const FORMER: FormerAnswer = { question: 'luggage', answer: 'harp', label: 'A harp', now: { luggage: ['cello'] } };
const withFormer = (...formerAnswers: readonly FormerAnswer[]) => ({ ...smallDecision, formerAnswers });

test('a former answer with its meaning today has no complaint', () => {
  expect(checkDecision(withFormer(FORMER, { ...FORMER, answer: 'trunk', now: {} }))).toEqual([]);
});

test.each([
  [
    [{ ...FORMER, answer: 'cello' }],
    'Take the former answer “cello” to “luggage” out: the question still has an answer of this id.',
  ],
  [[FORMER, FORMER], 'Keep one of the two that are listed as the former answer “harp” to “luggage”.'],
  [
    [{ ...FORMER, now: { luggage: [] } }],
    'Name an answer to “luggage” for the former answer “harp” to “luggage”, or leave the question out.',
  ],
])('a former answer with a mistake is corrected (%#)', (formerAnswers, sentence) => {
  expect(checkFormerAnswers(withFormer(...formerAnswers))).toEqual([sentence]);
});

test('a former answer names only answers that there are', () => {
  expect(checkDecision(withFormer({ ...FORMER, now: { luggage: ['celo'] } }))).toEqual([
    'Correct the answer “celo” to “luggage” of the former answer “A harp”: there is none of this id. Is it “cello”?',
  ]);
});

test('the id of a former question is no id of an option', () => {
  expect(checkDecision(withFormer({ ...FORMER, question: 'tram' }))).toEqual([
    'Rename the option or the question “tram”: in a link the two could not be told apart.',
  ]);
});

test('an answer that an archived revision had keeps its id as an alias, or is listed as a former answer', () => {
  const [luggage] = smallDecision.questions;
  const archived = revisionOf(smallDecision);
  const answers = luggage?.answers.slice(1) ?? [];
  const without = withQuestion({ answers });
  const [sentence, ...others] = checkRetired(without, archived);
  expect(sentence).toContain('Say what the answer “bag” (');
  expect(others).toEqual([]);
  const [first, ...rest] = answers;
  const renamed = first ? [{ ...first, aliases: ['bag'] }, ...rest] : [];
  expect(checkRetired(withQuestion({ answers: renamed }), archived)).toEqual([]);
  expect(checkRetired({ ...without, formerAnswers: [{ ...FORMER, answer: 'bag' }] }, archived)).toEqual([]);
});
