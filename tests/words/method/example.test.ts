import { expect, test } from 'vitest';
import { contributionsByAnswer, contributionsByFactor, evaluate } from '#engine';
import { example, near, nearFourTimes } from '#words/method/example.ts';

/** Worked out with a pencil; the engine's unit is a tenth of a weight, so its whole numbers are ten times these. */
test('near and soon: 8 × 90 + 2 × 20 = 760 for the bike, 8 × 50 + 2 × 90 = 580 for the bus, of 10', () => {
  const { numerators, totalWeight, scores, outcome } = evaluate(example, near);
  expect({ numerators, totalWeight }).toEqual({ numerators: { bike: 7600, bus: 5800 }, totalWeight: 100 });
  expect(scores).toEqual({ bike: 760, bus: 580 });
  expect(outcome).toEqual({ kind: 'pick', option: 'bike', runnerUp: 'bus' });
});

test('the lead of 18.0 is 32.0 − 14.0 by factor and −12.0 + 20.0 + 10.0 by answer', () => {
  const byFactor = contributionsByFactor(example, evaluate(example, near), ['bike', 'bus']);
  const { base, answers } = contributionsByAnswer(example, near, ['bike', 'bus']);
  expect(byFactor.map(({ shown }) => shown)).toEqual([320, -140]);
  expect([base, ...answers].map(({ shown }) => shown)).toEqual([-120, 200, 100]);
});

test('near four times and dry: 1020 against 1040 of 16 is a lead of 1.25, too close to call', () => {
  const evaluation = evaluate(example, nearFourTimes);
  expect(evaluation.numerators).toEqual({ bike: 10200, bus: 10400 });
  expect(evaluation.scores).toEqual({ bike: 638, bus: 650 });
  expect(evaluation.outcome).toEqual({ kind: 'toss-up', options: ['bike', 'bus'] });
});
