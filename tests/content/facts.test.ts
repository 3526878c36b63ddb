import { expect, test } from 'vitest';
import { factsOf, withFacts } from '#content/facts.ts';
import { withoutFacts } from '#content/withoutFacts.ts';
import { smallDecision } from '../support/smallDecision.ts';

test('a decision without its facts, and its facts, make the whole decision', () => {
  expect(withFacts(withoutFacts(smallDecision), factsOf(smallDecision))).toEqual(smallDecision);
});

test('facts of another decision are refused', () => {
  const facts = { ...factsOf(smallDecision), factors: {} };
  expect(() => withFacts(withoutFacts(smallDecision), facts)).toThrow('There are no facts about “time”.');
});
