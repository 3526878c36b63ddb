import { expect, test } from 'vitest';
import { firstQuestionOf, summarise } from '#content/catalogue.ts';
import type { Decision } from '#content/decision.ts';
import { smallDecision, withFactor, withQuestion } from './smallDecision.ts';

function readBy(answers: Readonly<Record<string, string>>, decision = smallDecision): Decision {
  return { ...decision, typicalReader: { who: '', answers } };
}

test('the default pick is the outcome for the typical reader', () => {
  const { defaultPick } = summarise(readBy({ riders: 'many', budget: 'much', distance: 'long' }));
  expect(defaultPick.outcome).toEqual({ kind: 'pick', option: 'tram', runnerUp: 'bus' });
});

test('a given answer can be the one that turns the default pick', () => {
  expect(summarise(readBy({ distance: 'short' })).defaultPick.unless).toEqual({
    question: 'distance',
    answer: 'long',
    said: 'there is long of it',
    option: 'tram',
  });
});

test('so can an answer to an open question, once its lead is not too close to call', () => {
  const riders = smallDecision.questions[0]?.answers ?? [];
  const answers = riders.map((answer) => (answer.id === 'many' ? { ...answer, weights: { capacity: 3 } } : answer));
  const { unless } = summarise(readBy({ distance: 'short' }, withQuestion({ answers }))).defaultPick;
  expect(unless).toMatchObject({ question: 'riders', answer: 'many', option: 'tram' });
});

test('a preference is changed before a fact that stands earlier', () => {
  const questions = smallDecision.questions.map((question) => ({
    ...question,
    kind: question.id === 'distance' ? ('preference' as const) : question.kind,
    answers: question.answers.map((answer) => ({
      ...answer,
      weights: Object.fromEntries(
        Object.entries(answer.weights).map(([factor]) => [factor, answer.id === 'few' ? 1 : 9]),
      ),
    })),
  }));
  const { unless } = summarise(readBy({ riders: 'few' }, { ...smallDecision, questions })).defaultPick;
  expect(unless).toMatchObject({ question: 'distance', answer: 'long', option: 'tram' });
});

test('where no single change makes another option the pick there is no unless', () => {
  expect(summarise(readBy({ riders: 'few' }, withFactor({ base: 90 }))).defaultPick.unless).toBeNull();
});

test('a typical reader without a pick has no unless', () => {
  expect(summarise(readBy({})).defaultPick).toEqual({
    outcome: { kind: 'toss-up', options: ['bus', 'tram'] },
    leadTenths: null,
    unless: null,
  });
});

test('the first question comes with its answers and nothing of their weights', () => {
  const { questionCount, options } = summarise(smallDecision);
  const firstQuestion = firstQuestionOf(smallDecision);
  expect(firstQuestion.id).toBe('riders');
  expect(firstQuestion.answers.map(Object.keys)).toEqual([
    ['id', 'label', 'hint'],
    ['id', 'label', 'hint'],
  ]);
  expect(questionCount).toBe(3);
  expect(options).toEqual([
    { id: 'bus', label: 'Bus' },
    { id: 'tram', label: 'Tram' },
  ]);
});

test('a decision without a question has no first one', () => {
  expect(() => firstQuestionOf({ ...smallDecision, questions: [] })).toThrow('“bus-or-tram” has no question');
});
