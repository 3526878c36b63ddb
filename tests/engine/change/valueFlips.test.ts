import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate, onlyBetween, valueFlips } from '#engine';
import type { Evaluation, Model } from '#engine';
import { fraction } from '#engine/numbers/fraction.ts';
import { anyCase, anyPairCase, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { withOwnValue } from '../changes.ts';

describe('the values that would turn the pick', () => {
  const speed = factor('speed', 1, { go: 60, rust: 80, zig: 70 });
  const ease = factor('ease', 3, { go: { low: 70, value: 80, high: 85 }, rust: 70, zig: 60 });
  const drawn = model([speed, ease]);

  it('lie where the lead is used up, and are given as the first whole value beyond', () => {
    // In tenths go has 600 + 2400 = 3000, rust 800 + 2100 = 2900, zig 700 + 1800 = 2500.
    expect(flipsOf(drawn)).toEqual([
      { option: 'go', factor: 'speed', value: 60, at: fraction(500, 10), from: 49, isInRange: false, ahead: ['rust'] },
      { option: 'go', factor: 'ease', value: 80, at: fraction(2300, 30), from: 76, isInRange: true, ahead: ['rust'] },
      {
        option: 'rust',
        factor: 'speed',
        value: 80,
        at: fraction(900, 10),
        from: 91,
        isInRange: false,
        ahead: ['rust'],
      },
      {
        option: 'rust',
        factor: 'ease',
        value: 70,
        at: fraction(2200, 30),
        from: 74,
        isInRange: false,
        ahead: ['rust'],
      },
      { option: 'zig', factor: 'ease', value: 60, at: fraction(2300, 30), from: 77, isInRange: false, ahead: ['zig'] },
    ]);
  });

  it('name every option that is second when the pick falls', () => {
    const even = model([factor('speed', 1, { go: 60, zig: 50, rust: 50 })]);
    expect(flipsOf(even)[0]?.ahead).toEqual(['zig', 'rust']);
  });

  it('are in range at its very end', () => {
    const inRangeFrom = (low: number) =>
      flipsOf(model([speed, factor('ease', 3, { go: { low, value: 80, high: 85 }, rust: 70, zig: 60 })]))[1];
    expect(inRangeFrom(76)).toMatchObject({ factor: 'ease', from: 76, isInRange: true });
    expect(inRangeFrom(77)).toMatchObject({ factor: 'ease', from: 76, isInRange: false });
  });

  it('are always in the range of a missing value', () => {
    const missing = model([factor('speed', 1, { go: 60, rust: 'missing' })]);
    expect(flipsOf(missing).map(({ from, isInRange }) => ({ from, isInRange }))).toEqual([
      { from: 49, isInRange: false },
      { from: 61, isInRange: true },
    ]);
  });

  it('are none on a factor without weight, and none without a rival', () => {
    const weightless = model([factor('speed', 0, { go: 60, rust: 80 }), factor('ease', 1, { go: 50, rust: 40 })]);
    expect(flipsOf(weightless).map((flip) => flip.factor)).toEqual(['ease', 'ease']);
    expect(flipsOf(model([factor('speed', 1, { go: 60 })]))).toEqual([]);
    const out = model(
      [factor('speed', 1, { go: 60 })],
      [question('crash', { safety: { rulesOut: [{ option: 'go' }] } })],
    );
    expect(valueFlips(out, evaluate(out, reading({ crash: 'safety' })))).toEqual([]);
  });

  it('put what they name in front, and the value before them does not', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const before = evaluate(asked, given);
        const [pick = ''] = before.ranking;
        for (const { option, factor: id, from, ahead } of valueFlips(asked, before)) {
          const atValue = (value: number) => evaluate(asked, withOwnValue(given, option, id, value));
          expect(inFront(asked, atValue(from))).toEqual(ahead);
          expect(inFront(asked, atValue(from + (option === pick ? 1 : -1)))).toContain(pick);
        }
      }),
      runs,
    );
  });

  it('are all: no other value of one option on one factor turns the pick', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const before = evaluate(asked, given);
        const [pick = ''] = before.ranking;
        const listed = valueFlips(asked, before).map((flip) => `${flip.option} ${flip.factor}`);
        for (const option of before.ranking) {
          for (const { id } of asked.factors.filter((each) => !listed.includes(`${option} ${each.id}`))) {
            const worst = evaluate(asked, withOwnValue(given, option, id, option === pick ? 0 : 100));
            expect(inFront(asked, worst)).toContain(pick);
          }
        }
      }),
      runs,
    );
  });

  it('between two options are the better one falling and the other one rising', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model: asked, reading: given, pair }) => {
        const between = onlyBetween(asked, pair);
        const [first] = evaluate(between, given).ranking;
        for (const { option, ahead } of valueFlips(between, evaluate(between, given))) {
          expect(pair).toContain(option);
          expect(ahead).toEqual(pair.filter((id) => id !== first));
        }
      }),
      runs,
    );
  });
});

function flipsOf(drawn: Model) {
  return valueFlips(drawn, evaluate(drawn, NOTHING_ANSWERED));
}

function inFront({ options }: Model, { ranking, numerators }: Evaluation): readonly string[] {
  return options
    .map(({ id }) => id)
    .filter((id) => numerators[id] === numerators[ranking[0] ?? ''] && ranking.includes(id));
}
