import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_IMPORTANCE, NOTHING_ANSWERED, UNSURE, evaluate, importanceTipping, onlyBetween } from '#engine';
import type { Evaluation, ImportanceTipping } from '#engine';
import { fraction } from '#engine/numbers/fraction.ts';
import type { Fraction } from '#engine/numbers/fraction.ts';
import { anyCase, anyPairCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import type { Case } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { firsts } from '../allOutcomes.ts';
import { mapWeights, onlyOptions, withoutRuleOuts } from '../changes.ts';

describe('the tipping points of a question', () => {
  const speed = factor('speed', 2, { go: 50, rust: 80 });
  const ease = factor('ease', 4, { go: 90, rust: 40 });
  const latency = question('latency', { web: {}, hard: { weights: { speed: 3 } } });
  const asked = model([speed, ease], [latency]);

  it('lie where the lead is used up', () => {
    // In tenths the lead is 20·(−30) + 40·50 = 1400 without it, and one tenth of it takes 3·30 = 90: 140/9 = 15.56.
    const [tipping] = importanceTipping(asked, reading({ latency: 'hard' }));
    expect(tipping).toMatchObject({
      question: 'latency',
      down: { tips: null },
      up: { tips: { at: fraction(-1400, -90), rival: 'rust', from: 16, ahead: ['rust'] } },
    });
  });

  it('lie below the present importance if the lead is lost when the question counts less', () => {
    const [tipping] = importanceTipping(asked, reading({ latency: ['hard', 30] }));
    expect(tipping).toMatchObject({
      down: { tips: { at: fraction(1400, 90), rival: 'go', from: 15, ahead: ['go'] } },
      up: { tips: null },
    });
  });

  it('take effect at the next tenth if they are whole tenths', () => {
    // With 100 a tenth, the lead of 1400 is used up at 14.
    const even = model(
      [factor('speed', 2, { go: 50, rust: 80 }), ease],
      [question('latency', { hard: { weights: { speed: 5, ease: 1 } } })],
    );
    const [up] = importanceTipping(even, reading({ latency: 'hard' }));
    expect(up?.up.tips).toMatchObject({ at: fraction(-1400, -100), from: 15 });
    const [down] = importanceTipping(even, reading({ latency: ['hard', 20] }));
    expect(down?.down.tips).toMatchObject({ at: fraction(1400, 100), from: 13 });
  });

  it('tell from which tenth on the rival leads by two points', () => {
    // At t tenths rust leads by 90t − 1400 of 60 + 3t: two points from 84t ≥ 1520, t = 19 on.
    const [tipping] = importanceTipping(asked, reading({ latency: 'hard' }));
    expect(tipping?.up.picks).toEqual({ from: 19, option: 'rust' });
    expect(tipping?.down.picks).toBeNull();
  });

  it.each([
    [2, { go: 88, rust: 50 }],
    [1, { go: 98, rust: 20 }],
  ])('count a lead of exactly two points, at %i tenths on the way down', (tenths, values) => {
    // Without the question rust leads by 100 of 10; go gains 38 or 78 a tenth, so that rust leads by 24 of 12 or 22 of 11.
    const crash = question('crash', { retry: { weights: { ease: 1 } } });
    const exact = model([factor('speed', 1, { go: 50, rust: 60 }), factor('ease', 0, values)], [crash]);
    const [tipping] = importanceTipping(exact, reading({ crash: 'retry' }));
    expect(tipping?.down.picks).toEqual({ from: tenths, option: 'rust' });
  });

  it('count a lead of exactly two points that the question does not touch', () => {
    // Zig is two points ahead of go whatever the question counts; of rust, 42t − 80 of 10 + t, from three tenths on.
    const crash = question('crash', { retry: { weights: { ease: 1 } } });
    const speedy = factor('speed', 1, { go: 50, rust: 60, zig: 52 });
    const exact = model([speedy, factor('ease', 0, { go: 50, rust: 10, zig: 52 })], [crash]);
    const [tipping] = importanceTipping(exact, reading({ crash: ['retry', 1] }));
    expect(tipping?.up.picks).toEqual({ from: 3, option: 'zig' });
  });

  it('leave what other answers rule out ruled out when the question is ignored', () => {
    const team = question('team', { new: { rulesOut: [{ option: 'rust' }] } });
    const [tipping] = importanceTipping(
      model([speed, ease], [latency, team]),
      reading({ latency: 'hard', team: 'new' }),
    );
    expect(tipping?.ignoring).toEqual(['go']);
    const best = model([factor('speed', 2, { go: 50, rust: 80 })], [latency, team]);
    expect(importanceTipping(best, reading({ latency: 'hard', team: 'new' }))[0]?.ignoring).toEqual(['go']);
  });

  it('tell in a toss-up in which direction each option becomes the pick', () => {
    // At 15 go leads by 50 of 105. Two points for go: 1400 − 90t ≥ 120 + 6t, t = 13 and less.
    const [tipping] = importanceTipping(asked, reading({ latency: ['hard', 15] }));
    expect(tipping?.down.picks).toEqual({ from: 13, option: 'go' });
    expect(tipping?.up.picks).toEqual({ from: 19, option: 'rust' });
  });

  it('are none beyond twelve times', () => {
    const strong = model([speed, factor('ease', 40, { go: 90, rust: 40 })], [latency]);
    expect(importanceTipping(strong, reading({ latency: 'hard' }))[0]?.up).toEqual({ tips: null, picks: null });
    // 100 of lead and 90 a tenth tip at 1.1 tenths; 90 at 1; 80 below the first tenth.
    const weak = (base: number) =>
      model([factor('speed', 0, { go: 50, rust: 80 }), factor('ease', 1, { go: base, rust: 0 })], [latency]);
    expect(importanceTipping(weak(10), reading({ latency: 'hard' }))[0]?.down.tips?.from).toBe(1);
    expect(importanceTipping(weak(9), reading({ latency: 'hard' }))[0]?.down.tips).toBeNull();
  });

  it('are of counted questions only', () => {
    expect(importanceTipping(asked, NOTHING_ANSWERED)).toEqual([]);
    expect(importanceTipping(asked, reading({ latency: UNSURE }))).toEqual([]);
    expect(importanceTipping(asked, reading({ latency: ['hard', 0] }))).toEqual([]);
  });

  it('are none if the answer adds nothing to the lead', () => {
    const [tipping] = importanceTipping(asked, reading({ latency: 'web' }));
    expect(tipping?.up).toEqual({ tips: null, picks: null });
    expect(tipping?.down).toEqual({ tips: null, picks: null });
  });

  it('keep the values that the answer sets however little it counts, but not when it is ignored', () => {
    const team = question('team', { go: { fit: { ease: { go: exactly(10) } }, weights: { speed: 1 } } });
    const [tipping] = importanceTipping(model([speed, ease], [team]), reading({ team: 'go' }));
    expect(tipping?.down.tips).toBeNull();
    expect(tipping?.ignoring).toEqual(['go']);
  });

  it('keep options ruled out, but not when the question is ignored', () => {
    const crash = question('crash', { safety: { rulesOut: [{ option: 'go' }], weights: { ease: 1 } } });
    const [tipping] = importanceTipping(model([speed, ease], [crash]), reading({ crash: 'safety' }));
    expect(tipping).toMatchObject({ down: { tips: null, picks: null }, ignoring: ['go'] });
  });

  it('name the option in front if a third one crosses within the same tenth', () => {
    // go has 940; rust 930 + 3t, level at 3.3; zig 860 + 21t, level at 3.8, and at 4 it has 944 and rust 942.
    const close = model(
      [factor('a', 1, { go: 94, rust: 93, zig: 86 }), factor('b', 0, { go: 0, rust: 3, zig: 21 })],
      [question('more', { b: { weights: { b: 1 } } })],
    );
    const [tipping] = importanceTipping(close, reading({ more: ['b', 1] }));
    expect(tipping?.up.tips).toMatchObject({ at: fraction(-10, -3), rival: 'rust', from: 4, ahead: ['zig'] });
  });

  it('name the option that gains most if several draw level at once', () => {
    // go has 940; rust 930 + 5t and zig 900 + 20t are both level at 2.
    const close = model(
      [factor('a', 1, { go: 94, rust: 93, zig: 90 }), factor('b', 0, { go: 0, rust: 5, zig: 20 })],
      [question('more', { b: { weights: { b: 1 } } })],
    );
    const [tipping] = importanceTipping(close, reading({ more: ['b', 1] }));
    expect(tipping?.up.tips).toMatchObject({ at: fraction(-40, -20), rival: 'zig', from: 3, ahead: ['zig'] });
  });

  it('tell which of several options is the pick first', () => {
    // At t tenths zig has 400 + 70t, go 1800, rust 1000 + 60t, of 20 + t: go to 12, rust from 15 to 46, zig from 80 on.
    const asked = model(
      [factor('a', 2, { zig: 20, go: 90, rust: 50 }), factor('b', 0, { zig: 70, go: 0, rust: 60 })],
      [question('more', { b: { weights: { b: 1 } } })],
    );
    expect(importanceTipping(asked, reading({ more: ['b', 1] }))[0]?.up.picks).toEqual({ from: 15, option: 'rust' });
    expect(importanceTipping(asked, reading({ more: ['b', 120] }))[0]?.down.picks).toEqual({
      from: 46,
      option: 'rust',
    });
  });

  it('are those that trying every tenth finds, with exact ties at fractions (I7)', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const present = evaluate(drawn.model, drawn.reading);
        for (const tipping of importanceTipping(drawn.model, drawn.reading)) {
          const tried = everyTenth(drawn, tipping);
          const importance = drawn.reading.choices[tipping.question]?.importance ?? NaN;
          const turns = { up: tried.slice(importance + 1), down: tried.slice(1, importance).reverse() };
          for (const way of ['up', 'down'] as const) {
            const { tips, picks } = tipping[way];
            expect(tips?.from).toBe(turns[way].find((each) => isPassed(each, present.ranking[0]))?.tenths);
            expect(picks?.from).toBe(turns[way].find((each) => isNewPick(each, present))?.tenths);
            if (picks) expect(pickOf(tried[picks.from])).toBe(picks.option);
            if (tips) expect(authored(drawn, tried[tips.from])).toEqual(tips.ahead);
            if (tips) expect(leadAt(tips.at, [present.ranking[0], tips.rival], tried)).toBe(0);
          }
          expect(tipping.ignoring).toEqual(authored(drawn, tried[0]));
        }
      }),
      runs,
    );
  });

  it('stay the same when all weights are multiplied (I2)', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 5 }), (drawn, times) => {
        const larger = mapWeights(drawn.model, (weight) => times * weight);
        const shown = (tippings: readonly ImportanceTipping[]) =>
          tippings.map(({ up, down, ...rest }) =>
            [up, down].map(({ tips, picks }) => ({ ...rest, picks, ...tips, at: 0 })),
          );
        expect(shown(importanceTipping(larger, drawn.reading))).toEqual(
          shown(importanceTipping(drawn.model, drawn.reading)),
        );
      }),
      runs,
    );
  });

  it('between two options are those of a model with these two alone', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model: drawn, reading: given, pair }) => {
        const alone = withoutRuleOuts(onlyOptions(drawn, pair));
        expect(importanceTipping(onlyBetween(drawn, pair), given)).toEqual(importanceTipping(alone, given));
      }),
      runs,
    );
  });
});

interface Tried extends Evaluation {
  readonly tenths: number;
}

/** Evaluations with the question counting 0 to 120 tenths. */
function everyTenth({ model: asked, reading: given }: Case, { question: id }: ImportanceTipping): readonly Tried[] {
  const answer = given.choices[id]?.answer ?? UNSURE;
  return Array.from({ length: MOST_IMPORTANCE + 1 }, (_, tenths) => ({
    ...evaluate(asked, { ...given, choices: { ...given.choices, [id]: { answer, importance: tenths } } }),
    tenths,
  }));
}

function isPassed({ ranking, numerators }: Evaluation, pick = ''): boolean {
  return (numerators[ranking[0] ?? ''] ?? NaN) > (numerators[pick] ?? NaN);
}

function isNewPick(tried: Evaluation, present: Evaluation): boolean {
  const pick = pickOf(tried);
  return pick !== null && pick !== pickOf(present);
}

function pickOf(evaluation: Evaluation | undefined): string | null {
  return evaluation?.outcome.kind === 'pick' ? evaluation.outcome.option : null;
}

function authored({ model: { options } }: Case, evaluation: Evaluation | undefined): readonly string[] {
  const inFront = evaluation ? firsts(evaluation) : [];
  return options.map(({ id }) => id).filter((id) => inFront.includes(id));
}

/** The lead at a fraction of tenths, times its denominator: the line through the first two tenths. */
function leadAt(
  { numerator, denominator }: Fraction,
  [pick = '', rival = '']: readonly (string | undefined)[],
  tried: readonly Tried[],
) {
  const lead = (tenths: number) => (tried[tenths]?.numerators[pick] ?? NaN) - (tried[tenths]?.numerators[rival] ?? NaN);
  const [tenths, parts] = [Number(numerator), Number(denominator)];
  return parts * lead(1) + (tenths - parts) * (lead(2) - lead(1));
}
