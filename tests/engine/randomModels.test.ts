import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#engine';
import type { Evaluation } from '#engine';
import { anyCase } from '../support/models.ts';
import type { Case } from '../support/models.ts';

const corners: Readonly<Record<string, (drawn: Case, evaluation: Evaluation) => boolean>> = {
  'a tie for the first place': ({ model }, { outcome, numerators }) =>
    model.options.length > 1 &&
    outcome.kind === 'toss-up' &&
    numerators[outcome.options[0] ?? ''] === numerators[outcome.options[1] ?? ''],
  'a toss-up without a tie': (_, { outcome, numerators }) =>
    outcome.kind === 'toss-up' && numerators[outcome.options[0] ?? ''] !== numerators[outcome.options[1] ?? ''],
  'a toss-up of several that do not all tie': ({ model }, { outcome, ranking, numerators }) =>
    model.options.length > 2 &&
    outcome.kind === 'toss-up' &&
    outcome.options.length > 2 &&
    outcome.options.some((option) => numerators[option] !== numerators[ranking[0] ?? '']),
  'no weight at all': (_, { nothingWeighed }) => nothingWeighed,
  'everything ruled out': (_, { outcome }) => outcome.kind === 'none-fits',
  'some options ruled out': (_, { ranking, ruledOut }) => ranking.length > 1 && ruledOut.length > 0,
  'one option left of several': ({ model }, { ranking }) => ranking.length === 1 && model.options.length > 1,
  'a missing value': ({ model }) => model.factors.some(({ values }) => Object.values(values).includes('missing')),
  'fit values in force': ({ model, reading }) =>
    model.questions.some(({ id, answers }) => {
      const given = answers.find((answer) => answer.id === reading.choices[id]?.answer);
      return Object.values(given?.fit ?? {}).some((spans) => Object.keys(spans).length > 0);
    }),
  'an ignored question': ({ reading }) => Object.values(reading.choices).some(({ importance }) => importance === 0),
  'an open question': ({ model, reading }) => model.questions.some(({ id }) => reading.choices[id] === undefined),
  'an own value': ({ reading }) => Object.values(reading.ownValues).some((row) => Object.keys(row).length > 0),
};

describe('the random models of the property tests', () => {
  const drawn = fc.sample(anyCase, { seed: 1, numRuns: 2000 });

  it.each(Object.entries(corners))('reach %s', (_, isReached) => {
    const reached = drawn.filter((one) => isReached(one, evaluate(one.model, one.reading)));
    expect(reached.length).toBeGreaterThanOrEqual(20);
  });
});
