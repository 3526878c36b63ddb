import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, UNSURE, evaluate } from '#engine';
import { exactly, factor, model, question, reading } from '../../support/models.ts';

const speed = factor('speed', 2, { go: 80, rust: 100 });
const learning = factor('learning', 3, { go: 90, rust: 40 });
const team = question('team', {
  new: { weights: { learning: 4 } },
  rust: { weights: { speed: 1 }, fit: { learning: { rust: exactly(95) } }, rulesOut: [{ option: 'go' }] },
});

describe('the score', () => {
  it('is the mean of the values by base weight before any answer', () => {
    const evaluation = evaluate(model([speed, learning], [team]), NOTHING_ANSWERED);
    // go: 20·80 + 30·90 = 4300; rust: 20·100 + 30·40 = 3200; over 50.
    expect(evaluation.weights).toEqual({ speed: 20, learning: 30 });
    expect(evaluation.totalWeight).toBe(50);
    expect(evaluation.numerators).toEqual({ go: 4300, rust: 3200 });
    expect(evaluation.scores).toEqual({ go: 860, rust: 640 });
    expect(evaluation.ranking).toEqual(['go', 'rust']);
    expect(evaluation.outcome).toEqual({ kind: 'pick', option: 'go', runnerUp: 'rust' });
  });

  it('counts an answer as many times as its importance says', () => {
    const evaluation = evaluate(model([speed, learning], [team]), reading({ team: ['new', 17] }));
    // learning: 30 + 17·4 = 98; go: 1600 + 98·90 = 10420; rust: 2000 + 98·40 = 5920.
    expect(evaluation.weights).toEqual({ speed: 20, learning: 98 });
    expect(evaluation.numerators).toEqual({ go: 10420, rust: 5920 });
  });

  it('takes the values that an answer sets, and drops what it rules out', () => {
    const evaluation = evaluate(model([speed, learning], [team]), reading({ team: 'rust' }));
    // speed: 20 + 10 = 30; rust: 30·100 + 30·95 = 5850; go keeps 30·80 + 30·90 = 5100.
    expect(evaluation.numerators).toEqual({ go: 5100, rust: 5850 });
    expect(evaluation.values['rust']?.['learning']).toEqual(exactly(95));
    expect(evaluation.ruledOut).toEqual([{ option: 'go', by: [{ question: 'team', answer: 'rust' }] }]);
    expect(evaluation.outcome).toEqual({ kind: 'pick', option: 'rust', runnerUp: null });
  });

  it.each([
    ['an ignored question', ['rust', 0]],
    ['“not sure”', [UNSURE, 10]],
    ['“not sure”, ignored', [UNSURE, 0]],
    ['an answer that the question does not have', ['elm', 10]],
  ] as const)('is the same as before any answer with %s', (_, given) => {
    const asked = model([speed, learning], [team]);
    expect(evaluate(asked, reading({ team: given }))).toEqual(evaluate(asked, NOTHING_ANSWERED));
  });

  it('takes an own value in place of neutral and fit values, without a range', () => {
    const asked = model([speed, learning], [team]);
    const evaluation = evaluate(asked, reading({ team: 'rust' }, { rust: { learning: 10 } }));
    expect(evaluation.values['rust']?.['learning']).toEqual({ low: 10, value: 10, high: 10 });
    expect(evaluation.numerators['rust']).toBe(30 * 100 + 30 * 10);
  });

  it('weighs a missing value as the middle of all that it may be', () => {
    const evaluation = evaluate(model([factor('speed', 1, { go: 60, zig: 'missing' })]), NOTHING_ANSWERED);
    expect(evaluation.values['zig']?.['speed']).toEqual({ low: 0, value: 50, high: 100 });
    expect(evaluation.scores).toEqual({ go: 600, zig: 500 });
  });

  it('lets an own value lift a missing one', () => {
    const missing = model([factor('speed', 1, { go: 60, zig: 'missing' })]);
    expect(evaluate(missing, reading({}, { zig: { speed: 70 } })).scores).toEqual({ go: 600, zig: 700 });
  });

  it('takes every weight as 1 when all of them are 0, and says so', () => {
    const evaluation = evaluate(
      model([factor('speed', 0, { go: 80, rust: 100 }), factor('learning', 0, { go: 90, rust: 40 })]),
      NOTHING_ANSWERED,
    );
    expect(evaluation).toMatchObject({ nothingWeighed: true, totalWeight: 2, weights: { speed: 1, learning: 1 } });
    expect(evaluation.scores).toEqual({ go: 850, rust: 700 });
  });

  it.each([
    // 198/4 is 49.5, 999/20 is 49.95 and 1997/40 is 49.925.
    { weights: [1, 3], values: [51, 49], shown: 495 },
    { weights: [19, 1], values: [50, 49], shown: 500 },
    { weights: [37, 3], values: [50, 49], shown: 499 },
  ])('is shown in tenths, half a tenth upwards: $values by $weights', ({ weights, values, shown }) => {
    const factors = weights.map((weight, index) => factor(`c${index}`, weight, { go: values[index] ?? 0 }));
    expect(evaluate(model(factors), NOTHING_ANSWERED).scores).toEqual({ go: shown });
  });
});
