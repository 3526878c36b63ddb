import fc from 'fast-check';
import { leadBounds } from '../../support/leadBounds.ts';
import { describe, expect, it } from 'vitest';
import { anyPairCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { draws, inSteps } from '../draws.ts';

const speed = factor('speed', 3, { go: { low: 50, value: 60, high: 70 }, rust: { low: 75, value: 80, high: 85 } });
const ease = factor('ease', 1, { go: exactly(90), rust: { low: 30, value: 40, high: 60 } });
const crash = question('crash', { retry: { weights: { ease: 2 } }, safety: { weights: { speed: 4 } } });
const asked = model([speed, ease], [crash]);

describe('the bounds of a lead', () => {
  it('take the worst weights and values on every factor, and the best', () => {
    // Answered “retry”: speed weighs 20·3 = 60, ease 20·1 and from 20 to 60 more: 40 to 80.
    // At worst 60·(50 − 85) + 40·(90 − 60), at best 60·(70 − 75) + 80·(90 − 30).
    expect(leadBounds(asked, reading({ crash: 'retry' }), ['go', 'rust'])).toEqual({ least: -900, greatest: 4500 });
  });

  it('allow for every answer to an open question', () => {
    // Speed weighs 60 or 140, ease 20 or 60: at worst 140·(−35) + 20·30, at best 60·(−5) + 60·60.
    expect(leadBounds(asked, reading({}), ['go', 'rust'])).toEqual({ least: -4300, greatest: 3300 });
  });

  it('allow for the values that such an answer sets', () => {
    const team = question('team', { rust: { fit: { ease: { go: exactly(20) } } }, none: {} });
    // Ease weighs 20 throughout: at worst 20·(20 − 60) beside 60·(50 − 85).
    expect(leadBounds(model([speed, ease], [team]), reading({}), ['go', 'rust']).least).toBe(-2100 - 800);
  });

  it('enclose every variation (I13)', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model: drawn, reading: given, pair: [a, b] }) => {
        fc.pre(drawn.factors.some(({ base }) => base > 0));
        const { least, greatest } = leadBounds(drawn, given, [a, b]);
        for (const { numerators } of draws(drawn, given)) {
          const lead = (numerators[a] ?? NaN) - (numerators[b] ?? NaN);
          expect(lead).toBeGreaterThanOrEqual(inSteps(least));
          expect(lead).toBeLessThanOrEqual(inSteps(greatest));
        }
      }),
      runs,
    );
  });

  it('are mirrored by the other way round', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model: drawn, reading: given, pair: [a, b] }) => {
        const { least, greatest } = leadBounds(drawn, given, [a, b]);
        expect(leadBounds(drawn, given, [b, a])).toEqual({ least: 0 - greatest, greatest: 0 - least });
      }),
      runs,
    );
  });
});
