import { expect, test } from 'vitest';
import { smallDecision, withAnswer, withQuestion } from '../smallDecision.ts';
import { checkDecision } from '#content/check.ts';

const riders = smallDecision.questions[0]?.answers ?? [];
const span = { low: 40, value: 50, high: 60 };

test('a decision has three to seven questions', () => {
  const two = { ...smallDecision, questions: smallDecision.questions.slice(0, 2) };
  expect(checkDecision(two)).toContain('Bring the number of questions from 2 to 3 to 7.');
});

test('a question has two to five answers', () => {
  expect(checkDecision(withQuestion({ answers: riders.slice(0, 1) }))).toContain(
    'Bring the answers to “riders” from 1 to 2 to 5.',
  );
});

test('the shares of the answers to a question add up to 100', () => {
  expect(checkDecision(withAnswer({ share: 40 }))).toEqual([
    'Make the shares of the answers to “riders” add up to 100, not 90.',
  ]);
});

test('a share is a whole number', () => {
  const answers = riders.map((answer) => ({ ...answer, share: answer.id === 'few' ? 49.5 : 50.5 }));
  expect(checkDecision(withQuestion({ answers }))).toEqual([
    'Make the share of “few” a whole number from 0 to 100, not 49.5.',
    'Make the share of “many” a whole number from 0 to 100, not 50.5.',
  ]);
});

test.each([-1, 1.5])('%s is no weight', (start) => {
  expect(checkDecision(withAnswer({ weights: { start } }))).toContain(
    `Make the weight of “few” on “start” a whole number from 0 up, not ${start}.`,
  );
});

test('answers without an order of their own stand alphabetically', () => {
  expect(checkDecision(withQuestion({ answers: riders.toReversed() }))).toEqual([
    'Put the answers to “riders” into this order: few · many.',
  ]);
  expect(checkDecision(withQuestion({ ordered: true, answers: riders.toReversed() }))).toEqual([]);
});

test('“None of these” stands last', () => {
  const answers = riders.map((answer) => ({ ...answer, label: answer.id === 'few' ? 'None of these' : 'Plenty' }));
  expect(checkDecision(withQuestion({ answers }))).toEqual([
    'Put the answers to “riders” into this order: Plenty · None of these.',
  ]);
});

test('no answer rules everything out', () => {
  const rulesOut = ['bus', 'tram'].map((option) => ({
    option,
    reason: 'With so few riders no line of any kind is worth its drivers.',
    sources: ['counts'],
  }));
  expect(checkDecision(withAnswer({ rulesOut }))).toContain(
    'Leave an option to the answer “few”: it rules every one of them out.',
  );
});

test('the values of a factor are set by one question alone', () => {
  const fit = { reach: { bus: span, tram: span } };
  const questions = smallDecision.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => (question.id === 'distance' ? answer : { ...answer, fit })),
  }));
  expect(checkDecision({ ...smallDecision, questions })).toContain(
    'Let one question alone set the values of “reach”: two of them do.',
  );
});

test('a factor is reached by a question, with a weight or a fit', () => {
  const unreached = withAnswer({ weights: { price: 1 } });
  expect(checkDecision(unreached)).toContain('Let an answer add weight to “start”: no question reaches this factor.');
  const fitted = withAnswer({ weights: { price: 1 }, fit: { start: { bus: span, tram: span } } });
  expect(checkDecision(fitted).filter((complaint) => complaint.includes('reaches'))).toEqual([]);
});
