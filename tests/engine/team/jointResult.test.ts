import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, leadBetween, jointResult } from '#engine';
import { compare, fraction, signOf } from '#engine/numbers/fraction.ts';
import { anyTeam } from '../../support/teams.ts';
import { factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

/** Speed favours Kayak by 100, calm Raft by 100; each answer puts all the weight on one of them. */
const boats = model(
  [factor('speed', 0, { kayak: 100, raft: 0 }), factor('calm', 0, { kayak: 0, raft: 100 })],
  [
    question('trip', { race: { weights: { speed: 4 } }, nap: { weights: { calm: 4 } } }),
    question('mood', { brave: { weights: { speed: 1 } }, meek: { weights: { calm: 1 } } }),
  ],
);
const racer = reading({ trip: 'race' });
const sleeper = reading({ trip: 'nap' });
/** Kayak scores 4/5 for this one. */
const torn = reading({ trip: 'race', mood: 'meek' });

describe('a joint result', () => {
  it('scores an option with the mean of its scores', () => {
    const { points, scores } = jointResult(boats, [torn, sleeper, racer]);
    expect(points['kayak']).toEqual(fraction(180n, 3n));
    expect(scores).toEqual({ kayak: 600, raft: 400 });
  });

  it('gives equal voices: large weights count no more than small ones', () => {
    const loud = reading({ trip: ['race', 120] });
    const quiet = reading({ trip: ['nap', 1] });
    expect(jointResult(boats, [loud, quiet]).outcome).toEqual({ kind: 'toss-up', options: ['kayak', 'raft'] });
  });

  it('is a toss-up below a lead of two points and a pick from exactly two on', () => {
    const close = (share: number) => {
      const drawn = model([factor('any', 1, { kayak: 50 + share, raft: 50 })]);
      return jointResult(drawn, [reading({}), reading({}, { kayak: { any: 51 } })]).outcome.kind;
    };
    expect(close(2)).toBe('toss-up');
    expect(close(3)).toBe('pick');
  });

  it('is close even if only fractions tell it from two points', () => {
    const thirds = model([factor('any', 1, { kayak: 52, raft: 50 })]);
    const slightly = reading({}, { kayak: { any: 51 } });
    const { outcome, points, scores } = jointResult(thirds, [reading({}), reading({}), slightly]);
    expect(outcome).toEqual({ kind: 'toss-up', options: ['kayak', 'raft'] });
    expect(leadBetween({ points, scores }, 'kayak', 'raft')).toEqual({
      exact: fraction(5n, 3n),
      shown: 17,
      closeness: 'close',
    });
  });

  it('rules out what one member rules out, with the member and the answer', () => {
    const strict = question('river', { wild: { weights: { speed: 1 }, rulesOut: [{ option: 'kayak' }] } });
    const wild = { ...boats, questions: [...boats.questions, strict] };
    const { outcome, ranking, ruledOut, scores } = jointResult(wild, [racer, racer, reading({ river: 'wild' })]);
    expect(ruledOut).toEqual([{ option: 'kayak', by: [{ member: 2, question: 'river', answer: 'wild' }] }]);
    expect(outcome).toEqual({ kind: 'pick', option: 'raft', runnerUp: null });
    expect(ranking).toEqual(['raft']);
    expect(scores['kayak']).toBe(1000);
  });

  it('is no result without members', () => {
    expect(() => jointResult(boats, [])).toThrow(RangeError);
  });

  it('gives one member that member’s result', () => {
    fc.assert(
      fc.property(anyTeam(1), ({ model: drawn, readings: [alone] }) => {
        const own = evaluate(drawn, alone);
        const joint = jointResult(drawn, [alone]);
        expect(joint.outcome).toEqual(own.outcome);
        expect(joint.scores).toEqual(own.scores);
        expect(joint.ranking).toEqual(own.ranking);
        expect(joint.ruledOut).toEqual(
          own.ruledOut.map(({ option, by }) => ({ option, by: by.map((cause) => ({ member: 0, ...cause })) })),
        );
        for (const [option, numerator] of Object.entries(own.numerators)) {
          expect(joint.points[option]).toEqual(fraction(BigInt(numerator), BigInt(own.totalWeight)));
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of the members', () => {
    const shuffledTeam = anyTeam(4).chain(({ model: drawn, readings }) =>
      fc
        .shuffledSubarray([...readings], { minLength: readings.length })
        .map((shuffled) => ({ drawn, readings, shuffled })),
    );
    fc.assert(
      fc.property(shuffledTeam, ({ drawn, readings, shuffled }) => {
        const { ruledOut: before, ...result } = jointResult(drawn, readings);
        const { ruledOut: after, ...other } = jointResult(drawn, shuffled);
        expect(other).toEqual(result);
        expect(after.map(({ option, by }) => [option, by.length])).toEqual(
          before.map(({ option, by }) => [option, by.length]),
        );
      }),
      runs,
    );
  });

  it('keeps an option above another if every member does', () => {
    fc.assert(
      fc.property(anyTeam(4), ({ model: drawn, readings }) => {
        const { points } = jointResult(drawn, readings);
        const evaluations = readings.map((each) => evaluate(drawn, each));
        for (const { id: a } of drawn.options) {
          for (const { id: b } of drawn.options) {
            const isUnanimous = evaluations.every(({ numerators }) => (numerators[a] ?? 0) > (numerators[b] ?? 0));
            if (isUnanimous) expect(compare(points[a] ?? expect.fail(), points[b] ?? expect.fail())).toBe(1);
          }
        }
      }),
      runs,
    );
  });

  it('stays the same when all members are counted twice', () => {
    fc.assert(
      fc.property(anyTeam(3), ({ model: drawn, readings }) => {
        const { ruledOut: _once, ...result } = jointResult(drawn, readings);
        const { ruledOut: _twice, ...doubled } = jointResult(drawn, [...readings, ...readings]);
        expect(doubled).toEqual(result);
      }),
      runs,
    );
  });
});

it('a joint lead is the exact negative the other way round, and so is what is shown of it', () => {
  fc.assert(
    fc.property(anyTeam(3), ({ model: drawn, readings, pair: [a, b] }) => {
      const joint = jointResult(drawn, readings);
      const there = leadBetween(joint, a, b);
      const back = leadBetween(joint, b, a);
      expect(signOf(there.exact)).toBe(0 - signOf(back.exact));
      expect(there.shown).toBe(0 - back.shown);
    }),
    runs,
  );
});
