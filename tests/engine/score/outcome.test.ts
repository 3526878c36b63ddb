import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate } from '#engine';
import { factor, model, question, reading } from '../../support/models.ts';

/** The outcome of weighing options by one factor. */
function outcome(values: Readonly<Record<string, number>>, weight = 1) {
  return evaluate(model([factor('speed', weight, values)]), NOTHING_ANSWERED).outcome;
}

describe('the outcome', () => {
  it('is the pick from a lead of two points on', () => {
    expect(outcome({ zig: 50, go: 52 })).toEqual({ kind: 'pick', option: 'go', runnerUp: 'zig' });
  });

  it('is a toss-up of leader and runner-up under two points, in authored order', () => {
    expect(outcome({ zig: 50, go: 51, rust: 10 }, 7)).toEqual({ kind: 'toss-up', options: ['zig', 'go'] });
  });

  it('is a toss-up of all options within two points of the first, in authored order', () => {
    expect(outcome({ zig: 50, rust: 50, go: 51, odin: 48 })).toEqual({
      kind: 'toss-up',
      options: ['zig', 'rust', 'go'],
    });
  });

  it('is a toss-up of the tied ones and of those just behind', () => {
    expect(outcome({ zig: 59, go: 60, rust: 60 })).toEqual({ kind: 'toss-up', options: ['zig', 'go', 'rust'] });
  });

  it('is a toss-up of all that tie for the first place, in authored order', () => {
    expect(outcome({ zig: 60, go: 20, rust: 60, odin: 60 })).toEqual({
      kind: 'toss-up',
      options: ['zig', 'rust', 'odin'],
    });
  });

  it('takes the first in authored order of two that tie behind the pick', () => {
    expect(outcome({ zig: 60, go: 80, rust: 60 })).toEqual({ kind: 'pick', option: 'go', runnerUp: 'zig' });
  });

  it('rests on the exact lead, not on the shown scores', () => {
    // Of 40 in all zig has 39·48 + 49 = 1921. go with 39·50 + 51 = 2001 leads by 80/40, exactly two points;
    // with 39·50 + 50 = 2000 by a little less, though 50.0 and 48.0 are shown.
    const at = (last: number) =>
      evaluate(model([factor('a', 39, { go: 50, zig: 48 }), factor('b', 1, { go: last, zig: 49 })]), NOTHING_ANSWERED);
    expect(at(51).outcome.kind).toBe('pick');
    expect(at(50).outcome.kind).toBe('toss-up');
    expect(at(50).scores).toEqual({ go: 500, zig: 480 });
  });

  it('is the only option that is left, whatever its score', () => {
    const latency = question('latency', { hard: { rulesOut: [{ option: 'go' }, { option: 'rust' }] } });
    const asked = model([factor('speed', 1, { go: 90, zig: 5, rust: 100 })], [latency]);
    expect(evaluate(asked, reading({ latency: 'hard' })).outcome).toEqual({
      kind: 'pick',
      option: 'zig',
      runnerUp: null,
    });
  });

  it('is that none fits when every option is ruled out, each with all answers against it', () => {
    const latency = question('latency', { hard: { rulesOut: [{ option: 'go' }] } });
    const team = question('team', { new: { rulesOut: [{ option: 'zig' }, { option: 'go' }] } });
    const asked = model([factor('speed', 1, { zig: 90, go: 5 })], [latency, team]);
    const evaluation = evaluate(asked, reading({ team: 'new', latency: 'hard' }));
    const byTeam = { question: 'team', answer: 'new' };
    expect(evaluation.outcome).toEqual({ kind: 'none-fits' });
    expect(evaluation.ranking).toEqual([]);
    expect(evaluation.ruledOut).toEqual([
      { option: 'zig', by: [byTeam] },
      { option: 'go', by: [{ question: 'latency', answer: 'hard' }, byTeam] },
    ]);
  });
});
