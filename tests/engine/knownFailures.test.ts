import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate } from '#engine';
import { factor, model, question, reading } from '../support/models.ts';

describe('faults that other tools show are not here:', () => {
  it('ranks confused with the sorting order', () => {
    // Sorted from best to worst the options are c, a, b; as ranks the same numbers would put b before a.
    const { ranking } = evaluate(model([factor('speed', 1, { a: 50, b: 20, c: 90 })]), NOTHING_ANSWERED);
    expect(ranking).toEqual(['c', 'a', 'b']);
    expect(ranking.indexOf('a')).toBe(1);
  });

  it('NaN at zero weight', () => {
    const evaluation = evaluate(model([factor('speed', 0, { go: 0, rust: 0 })]), NOTHING_ANSWERED);
    expect(evaluation.scores).toEqual({ go: 0, rust: 0 });
  });

  it('NaN in a column of equal values', () => {
    const even = model([factor('speed', 1, { go: 70, rust: 70 })]);
    expect(evaluate(even, NOTHING_ANSWERED).scores).toEqual({ go: 700, rust: 700 });
  });

  it('a missing value read as 0', () => {
    const asked = model([factor('speed', 1, { zig: 'missing', rust: 40 })]);
    expect(evaluate(asked, NOTHING_ANSWERED).ranking).toEqual(['zig', 'rust']);
  });

  it('missing evidence rewarded by weighing only the known factors', () => {
    // On the known factor alone zig would have 90; with the missing one at 50 it has 70, under go's 80.
    const asked = model([factor('speed', 1, { zig: 90, go: 80 }), factor('ease', 1, { zig: 'missing', go: 80 })]);
    expect(evaluate(asked, NOTHING_ANSWERED).ranking).toEqual(['go', 'zig']);
    expect(evaluate(asked, NOTHING_ANSWERED).scores['zig']).toBe(700);
  });

  it('a veto outvoted by thirteen advantages', () => {
    const better = Array.from({ length: 13 }, (_, index) => factor(`plus${index}`, 100, { go: 100, rust: 0 }));
    const latency = question('latency', { hard: { rulesOut: [{ option: 'go' }] } });
    const { outcome } = evaluate(model(better, [latency]), reading({ latency: 'hard' }));
    expect(outcome).toEqual({ kind: 'pick', option: 'rust', runnerUp: null });
  });

  it('an importance that is shown but never weighed', () => {
    const crash = question('crash', { safety: { weights: { safety: 1 } } });
    const asked = model([factor('ease', 2, { go: 100, rust: 0 }), factor('safety', 1, { go: 0, rust: 100 })], [crash]);
    // rust leads when 1 + times > 2.
    expect(evaluate(asked, reading({ crash: ['safety', 9] })).ranking).toEqual(['go', 'rust']);
    expect(evaluate(asked, reading({ crash: ['safety', 11] })).ranking).toEqual(['rust', 'go']);
  });

  it('a tie broken by chance', () => {
    const even = model([factor('speed', 1, { zig: 50, ada: 50, go: 50 })]);
    const all = Array.from({ length: 50 }, () => evaluate(even, NOTHING_ANSWERED));
    for (const { ranking, outcome } of all) {
      expect(ranking).toEqual(['zig', 'ada', 'go']);
      expect(outcome).toEqual({ kind: 'toss-up', options: ['zig', 'ada', 'go'] });
    }
  });
});
