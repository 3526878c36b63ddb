import { expect, test } from 'vitest';
import { changeFirst, smallDecision, withAnswer, withQuestion } from '../../support/smallDecision.ts';
import { checkDecision } from '#content/check.ts';

const luggage = smallDecision.questions[0]?.answers ?? [];
const span = { low: 40, value: 50, high: 60 };

test('a decision has three to seven questions', () => {
  const two = { ...smallDecision, questions: smallDecision.questions.slice(0, 2) };
  expect(checkDecision(two)).toContain('Bring the number of questions from 2 to 3 to 7.');
});

test('a question has two to five answers', () => {
  expect(checkDecision(withQuestion({ answers: luggage.slice(0, 1) }))).toContain(
    'Bring the answers to “luggage” from 1 to 2 to 5.',
  );
});

test('the shares of the answers to a question add up to 100', () => {
  expect(checkDecision(withAnswer({ share: 30 }))).toEqual([
    'Make the shares of the answers to “luggage” add up to 100, not 90.',
  ]);
});

test('a share is a whole number', () => {
  const answers = luggage.map((answer) => ({ ...answer, share: answer.share === 40 ? 40.5 : 19 }));
  expect(checkDecision(withQuestion({ answers }))).toEqual([
    'Make the share of “bag” a whole number from 0 to 100, not 40.5.',
    'Make the share of “nothing” a whole number from 0 to 100, not 40.5.',
  ]);
});

test.each([-1, 1.5])('%s is no weight', (room) => {
  expect(checkDecision(withAnswer({ weights: { room } }))).toContain(
    `Make the weight of the answer “bag” to “luggage” on “room” a whole number from 0 up, not ${room}.`,
  );
});

test('answers without an order are sorted alphabetically', () => {
  expect(checkDecision(withQuestion({ answers: luggage.toReversed() }))).toEqual([
    'Put the answers to “luggage” into this order: A bag · A cello · Nothing at all.',
  ]);
  expect(checkDecision(withQuestion({ ordered: true, answers: luggage.toReversed() }))).toEqual([]);
});

test('“None of these” comes last', () => {
  const answers = luggage.map((answer) => (answer.id === 'bag' ? { ...answer, label: 'None of these' } : answer));
  expect(checkDecision(withQuestion({ answers }))).toEqual([
    'Put the answers to “luggage” into this order: A cello · Nothing at all · None of these.',
  ]);
});

test('no answer rules everything out', () => {
  const rulesOut = ['bike', 'taxi', 'tram'].map((option) => ({
    option,
    reason: 'With a bag of that kind it is best to stay in the hall and play on.',
    sources: ['players'],
  }));
  expect(checkDecision(withAnswer({ rulesOut }))).toContain(
    'Leave an option to the answer “bag”: it rules every one of them out.',
  );
});

test('the values of a factor are set by one question alone', () => {
  const fit = { time: { bike: span, taxi: span, tram: span } };
  const questions = smallDecision.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => (question.id === 'luggage' ? { ...answer, fit } : answer)),
  }));
  expect(checkDecision({ ...smallDecision, questions })).toContain(
    'Let one question alone set the values of “time”: two of them do.',
  );
});

test('every factor is reached by a question, with a weight or a fit', () => {
  const answers = luggage.map((answer) => ({ ...answer, weights: { price: 20 } }));
  expect(checkDecision(withQuestion({ answers }))).toContain(
    'Let an answer add weight to “room”: no question reaches this factor.',
  );
  const room = { bike: span, taxi: span, tram: span };
  const fitted = withQuestion({ answers: changeFirst(answers, { fit: { room } }) });
  expect(checkDecision(fitted).filter((complaint) => complaint.includes('reaches'))).toEqual([]);
});

test('a weight is at most 60, since a larger one decides alone', () => {
  expect(checkDecision(withAnswer({ weights: { room: 61 } }))).toContain(
    'Lower the weight of the answer “bag” to “luggage” on “room” from 61 to at most 60.',
  );
});
