import { expect, test } from 'vitest';
import { evaluate } from '#engine';
import { ruleOutReason, sayRuledOut, sayRuleOut, sayRulesOut, weighAnyway } from '#words/ruleOuts.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const celloAtNight = reading({ luggage: 'cello', hour: ['night', 20], wish: 'joy' });
const cause = { question: 'hour', answer: 'night' };

test('a rule-out names the question, the answer and the authored reason', () => {
  expect(sayRuleOut(smallDecision, 'tram', cause)).toBe(
    'Hour, “After midnight”: The last tram leaves at midnight, and the first one of the next day leaves at five.',
  );
});

test('an answer gives no reason against an option that it does not rule out', () => {
  expect(ruleOutReason(smallDecision, 'tram', cause)).toMatch(/^The last tram leaves at midnight/u);
  expect(ruleOutReason(smallDecision, 'bike', cause)).toBe('');
  expect(ruleOutReason(smallDecision, 'tram', { question: 'hour', answer: 'unsure' })).toBe('');
});

test.each([
  [reading({}), null],
  [reading({ luggage: 'cello' }), 'Bike is ruled out.'],
  [celloAtNight, 'Bike and Tram are ruled out.'],
])('one sentence names everything that is ruled out', (given, said) => {
  expect(sayRuledOut(smallDecision, evaluate(smallDecision, given).ruledOut)).toBe(said);
});

test('an option is weighed anyway by ignoring the questions that rule it out', () => {
  const twice = { option: 'tram', by: [cause, { question: 'luggage', answer: 'cello' }] };
  const { sentence, reading: weighed } = weighAnyway(smallDecision, celloAtNight, twice);
  expect(sentence).toBe('Weigh Tram anyway, leaving Hour and Luggage out');
  expect(weighed).toEqual(reading({ luggage: ['cello', 0], hour: ['night', 0], wish: 'joy' }));
  expect(evaluate(smallDecision, weighed).ruledOut).toEqual([]);
});

test('before any answer a sentence says what each answer would rule out', () => {
  expect(sayRulesOut(smallDecision, 'tram', cause)).toBe('Hour, “After midnight”: not Tram');
});
