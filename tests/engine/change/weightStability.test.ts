import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate, weightStability } from '#engine';
import type { Evaluation, Model } from '#engine';
import { compare, fraction } from '#engine/numbers/fraction.ts';
import type { Fraction } from '#engine/numbers/fraction.ts';
import { anyCase, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { mapWeights } from '../changes.ts';

const speed = factor('speed', 4, { go: 60, rust: 80, zig: 50 });
const ease = factor('ease', 6, { go: 90, rust: 40, zig: 90 });

describe('the weight stability of a factor', () => {
  // In tenths: go 40·60 + 60·90 = 7800, rust 40·80 + 60·40 = 5600, zig 40·50 + 60·90 = 7400.
  const [ofSpeed, ofEase] = stabilityOf(model([speed, ease]));

  it('ends where a rival that is better on it draws level', () => {
    // Each tenth more on speed gives rust 20: 40 + 2200/20 = 150, of 210 in all. zig is worse on speed: level at
    // 40 − 400/10 = 0.
    expect(ofSpeed?.upper).toEqual({ weight: fraction(-3000, -20), share: fraction(3000, 4200), rival: 'rust' });
    expect(ofSpeed?.lower).toEqual({ weight: fraction(0, 10), share: fraction(0, 600), rival: 'zig' });
  });

  it('has no end if no rival is better on it, or none falls far enough behind', () => {
    // go and zig are equal on ease; rust is 50 behind: 60 − 2200/50 = 16.
    expect(ofEase?.upper).toBeNull();
    expect(ofEase?.lower).toEqual({ weight: fraction(800, 50), share: fraction(800, 2800), rival: 'rust' });
    const [even] = stabilityOf(model([factor('speed', 4, { go: 60, rust: 50 }), ease]));
    expect(even?.lower).toBeNull();
  });

  it('names the nearest of several rivals', () => {
    // zig at 40·95 + 60·60 = 7400 gains 35 a tenth: level at 40 + 400/35; rust only at 150.
    const drawn = model([
      factor('speed', 4, { go: 60, rust: 80, zig: 95 }),
      factor('ease', 6, { go: 90, rust: 40, zig: 60 }),
    ]);
    expect(stabilityOf(drawn)[0]?.upper).toMatchObject({ weight: fraction(-1800, -35), rival: 'zig' });
  });

  it('has no share if nothing would be weighed', () => {
    const [alone] = stabilityOf(model([factor('speed', 4, { go: 60, rust: 50 })]));
    expect(alone?.lower).toEqual({ weight: fraction(0, 10), share: null, rival: 'rust' });
  });

  it('has no ends if the pick has no rival', () => {
    const crash = question('crash', { safety: { rulesOut: [{ option: 'rust' }, { option: 'zig' }] } });
    const out = question('out', { all: { rulesOut: [{ option: 'go' }] } });
    const asked = model([speed, ease], [crash, out]);
    const free = [
      { factor: 'speed', lower: null, upper: null },
      { factor: 'ease', lower: null, upper: null },
    ];
    expect(weightStability(asked, evaluate(asked, reading({ crash: 'safety' })))).toEqual(free);
    expect(weightStability(asked, evaluate(asked, reading({ crash: 'safety', out: 'all' })))).toEqual(free);
  });

  it('ties the two exactly at its ends (I7)', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const evaluation = evaluate(drawn.model, drawn.reading);
        const pick = evaluation.ranking[0] ?? '';
        for (const { factor: id, lower, upper } of weightStability(drawn.model, evaluation)) {
          for (const bound of [lower, upper]) {
            if (bound) expect(leadAt(evaluation, { id, pick, ...bound })).toBe(0);
          }
        }
      }),
      runs,
    );
  });

  it('holds exactly the weights at which the pick stays in front, tried one by one', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const evaluation = evaluate(drawn.model, drawn.reading);
        const [pick = '', ...rivals] = evaluation.ranking;
        for (const { factor: id, lower, upper } of weightStability(drawn.model, evaluation)) {
          for (const weight of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597]) {
            const at = fraction(weight, 1);
            const isInside =
              (lower === null || compare(lower.weight, at) <= 0) && (upper === null || compare(at, upper.weight) <= 0);
            const leads = rivals.map((rival) => leadAt(evaluation, { id, pick, rival, weight: at }));
            expect(leads.every((lead) => lead >= 0)).toBe(isInside);
          }
        }
      }),
      runs,
    );
  });

  it('is the same share when all weights are multiplied (I2)', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 5 }), ({ model: drawn, reading: given }, times) => {
        fc.pre(!evaluate(drawn, given).nothingWeighed);
        const larger = mapWeights(drawn, (weight) => times * weight);
        const before = weightStability(drawn, evaluate(drawn, given));
        weightStability(larger, evaluate(larger, given)).forEach(({ lower, upper }, index) => {
          expectSameShare(lower, before[index]?.lower);
          expectSameShare(upper, before[index]?.upper);
        });
      }),
      runs,
    );
  });
});

function stabilityOf(drawn: Model) {
  return weightStability(drawn, evaluate(drawn, NOTHING_ANSWERED));
}

interface Trial {
  readonly id: string;
  readonly pick: string;
  readonly rival: string;
  readonly weight: Fraction;
}

/** The lead with one factor at another weight, times the denominator of that weight. */
function leadAt({ values, weights }: Evaluation, { id, pick, rival, weight }: Trial): number {
  return Object.entries(weights).reduce((sum, [each, present]) => {
    const over = (values[pick]?.[each]?.value ?? NaN) - (values[rival]?.[each]?.value ?? NaN);
    return sum + over * (each === id ? Number(weight.numerator) : present * Number(weight.denominator));
  }, 0);
}

type Bound = { readonly share: Fraction | null; readonly rival: string } | null | undefined;

function expectSameShare(bound: Bound, before: Bound): void {
  expect(bound?.rival).toBe(before?.rival);
  if (bound?.share && before?.share) expect(compare(bound.share, before.share)).toBe(0);
  else expect(bound?.share).toBe(before?.share);
}
