import { describe, expect, it } from 'vitest';
import { contributionsByAnswer, contributionsByFactor, evaluate, leadBetween } from '#engine';
import type { Reading } from '#engine';
import { factor, model, question, reading } from '../support/models.ts';

describe('what every object inherits', () => {
  const team = question('constructor', { new: { weights: { constructor: 2 } } });
  const asked = model([factor('constructor', 1, { valueOf: 80, rust: 20 }), factor('ease', 1, { rust: 50 })], [team]);

  it('is neither an answer, nor a weight, nor a value', () => {
    // Nothing answered: 10·80 + 10·50 for valueOf, whose ease is missing, and 10·20 + 10·50 for rust.
    expect(evaluate(asked, reading({})).numerators).toEqual({ valueOf: 1300, rust: 700 });
    expect(contributionsByAnswer(asked, reading({}), ['valueOf', 'rust']).answers).toEqual([]);
  });

  it('is an ordinary id if a model has it', () => {
    // Answered, the factor has 10 + 20: 30·80 + 10·50 and 30·20 + 10·50.
    expect(evaluate(asked, reading({ constructor: 'new' })).numerators).toEqual({ valueOf: 2900, rust: 1100 });
  });

  it('is no own value', () => {
    const stored: Reading = {
      choices: {},
      ownValues: JSON.parse('{"__proto__": {"ease": 1}, "rust": {"toString": 2}}'),
    };
    expect(evaluate(asked, stored)).toEqual(evaluate(asked, reading({})));
  });

  it('is no option that could be compared', () => {
    const evaluation = evaluate(asked, reading({}));
    expect(() => leadBetween(evaluation, 'toString', 'rust')).toThrow(RangeError);
    expect(() => contributionsByFactor(asked, evaluation, ['rust', 'toString'])).toThrow(RangeError);
    expect(() => contributionsByAnswer(asked, reading({}), ['rust', 'toString'])).toThrow(RangeError);
  });
});
