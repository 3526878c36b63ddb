import { expect, test } from 'vitest';
import { firstQuestionOf, summarise } from '#content/catalogue.ts';
import type { FullDecision } from '#content/decision.ts';
import { smallDecision, withFactor } from '../support/smallDecision.ts';

function readBy(answers: Readonly<Record<string, string>>, decision = smallDecision): FullDecision {
  return { ...decision, typicalReader: { who: '', answers } };
}

test('the default pick is the outcome for the typical reader', () => {
  const { defaultPick } = summarise(readBy({ luggage: 'bag', distance: 'middle', hour: 'evening' }));
  expect(defaultPick.outcome).toEqual({ kind: 'pick', option: 'taxi', runnerUp: 'tram' });
  expect(defaultPick.leadTenths).toBe(45);
});

test('another answer of the typical reader can turn the default pick', () => {
  const { unless } = summarise(readBy({ luggage: 'cello', hour: 'evening', wish: 'comfort' })).defaultPick;
  expect(unless).toEqual({ question: 'wish', answer: 'bill', said: 'a small bill is worth most', option: 'tram' });
});

test('an answer to an open question can turn the default pick too, if the new lead is not too close to call', () => {
  const { unless } = summarise(readBy({ luggage: 'nothing', distance: 'middle', hour: 'evening' })).defaultPick;
  expect(unless).toMatchObject({ question: 'wish', answer: 'joy', option: 'bike' });
});

test('a preference is tried before a fact, even before an earlier one', () => {
  // A bag alone turns Bike into Taxi, and so does the wish for comfort.
  expect(summarise(readBy({})).defaultPick.unless).toMatchObject({ question: 'wish', answer: 'comfort' });
  const facts = { ...smallDecision, questions: smallDecision.questions.slice(0, 3) };
  expect(summarise(readBy({}, facts)).defaultPick.unless).toMatchObject({ question: 'luggage', answer: 'bag' });
});

test('if no single change makes another option the pick, there is no unless', () => {
  const onlyTime = withFactor({ base: 9000, values: { ...smallDecision.factors[0]?.values } });
  const questions = onlyTime.questions
    .filter(({ id }) => id === 'wish')
    .map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, rulesOut: [] })),
    }));
  expect(summarise(readBy({}, { ...onlyTime, questions })).defaultPick.unless).toBeNull();
});

test('a typical reader without a pick has no unless', () => {
  // Taxi and Tram have 70 points each.
  expect(summarise(readBy({ distance: 'middle', hour: 'evening' })).defaultPick).toEqual({
    outcome: { kind: 'toss-up', options: ['taxi', 'tram'] },
    leadTenths: null,
    unless: null,
  });
});

test('the first question has its answers without their weights', () => {
  const { questionCount, options } = summarise(smallDecision);
  const firstQuestion = firstQuestionOf(smallDecision);
  expect(firstQuestion.id).toBe('luggage');
  expect(firstQuestion.answers.map(Object.keys)).toEqual(Array.from({ length: 3 }, () => ['id', 'label', 'hint']));
  expect(questionCount).toBe(4);
  expect(options).toEqual([
    { id: 'bike', label: 'Bike' },
    { id: 'taxi', label: 'Taxi' },
    { id: 'tram', label: 'Tram' },
  ]);
});

test('a decision without a question has no first one', () => {
  expect(() => firstQuestionOf({ ...smallDecision, questions: [] })).toThrow('“bike-taxi-tram” has no question');
});
