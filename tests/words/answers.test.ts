import { describe, expect, test } from 'vitest';
import { importanceOf, NOTHING_ANSWERED } from '#engine';
import {
  answerClause,
  answerLabel,
  findAnswer,
  givenAnswer,
  sayAllAnswers,
  sayAnswer,
  sayImportance,
  sayQuestion,
  sayTimes,
} from '#words/answers.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const { questions } = smallDecision;
const given = reading({ luggage: 'bag', distance: 'unsure', hour: ['night', 20], wish: ['joy', 0] });

test.each([
  ['luggage', 'A bag', 'a bag comes along', 'A bag'],
  ['distance', 'Not sure', '', 'Not sure'],
  ['hour', 'After midnight', 'the way back begins after midnight', 'After midnight, counts twice as much'],
  ['wish', 'A good time', 'a good time is worth most', 'A good time, ignored'],
])('the answer about %s has a label, a clause and a weight', (question, label, clause, said) => {
  expect(answerLabel(smallDecision, given, question)).toBe(label);
  expect(answerClause(smallDecision, given, question)).toBe(clause);
  expect(sayAnswer(smallDecision, given, question)).toBe(said);
});

test('a question without an answer says so, and has no clause', () => {
  expect(answerLabel(smallDecision, NOTHING_ANSWERED, 'wish')).toBe('Not answered');
  expect(answerClause(smallDecision, NOTHING_ANSWERED, 'wish')).toBe('');
  expect(importanceOf(NOTHING_ANSWERED, 'wish')).toBe(10);
});

test('a question is shown with its answer', () => {
  expect(sayQuestion(smallDecision, given, 'hour')).toBe('Hour: After midnight, counts twice as much');
});

describe('an answer is found', () => {
  test('by its question and its own id', () => {
    expect(findAnswer(questions, { question: 'hour', answer: 'day' })?.label).toBe('By daylight');
    expect(givenAnswer(questions, given, 'hour')?.id).toBe('night');
  });

  test.each([
    { question: 'hour', answer: 'unsure' },
    { question: 'hour', answer: 'bag' },
    { question: 'weather', answer: 'day' },
    { question: 'hour', answer: undefined },
  ])('and is undefined if there is none: $question, $answer', (place) => {
    expect(findAnswer(questions, place)).toBeUndefined();
  });
});

test.each([
  [0, 'ignored'],
  [4, 'counts 0.4 times as much'],
  [10, 'counts once'],
  [14, 'counts 1.4 times as much'],
  [20, 'counts twice as much'],
  [30, 'counts 3 times as much'],
  [120, 'counts 12 times as much'],
])('an importance of %i tenths is called “%s”', (tenths, said) => {
  expect(sayImportance(tenths)).toBe(said);
  if (tenths > 0) expect(`counts ${sayTimes(tenths)}`).toBe(said);
});

test('one line has all given answers, ignored ones too', () => {
  expect(sayAllAnswers(smallDecision, given)).toBe(
    'Luggage: A bag · Hour: After midnight, counts twice as much · Wish: A good time, ignored',
  );
  expect(sayAllAnswers(smallDecision, NOTHING_ANSWERED)).toBe('');
});
