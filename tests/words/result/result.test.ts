import { expect, test } from 'vitest';
import { evaluate } from '#engine';
import { resultFor } from '#words/result/result.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test('a result is a reading with its evaluation, weighed once', () => {
  const given = reading({ luggage: 'bag' });
  const result = resultFor(smallDecision, given);
  expect(result).toEqual({ decision: smallDecision, reading: given, evaluation: evaluate(smallDecision, given) });
  expect(resultFor(smallDecision, given).evaluation).toBe(result.evaluation);
});
