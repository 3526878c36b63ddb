import fc from 'fast-check';
import { pairwiseAcceptability } from '../../support/pairwiseAcceptability.ts';
import { describe, expect, it } from 'vitest';
import { runs } from '../../support/runs.ts';

const differences = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 15 });
const negative = (all: readonly number[]) => all.map((difference) => 0 - difference);

describe('the share of all weightings that puts one option ahead', () => {
  it('is 5/8, by hand, if it is five ahead on one factor and three behind on the other', () => {
    // 5w > 3(1 − w) holds from w = 3/8 on.
    expect(pairwiseAcceptability([5, -3])).toBe(5 / 8);
  });

  it('is 1 if the option is nowhere behind, and 0 if it is nowhere ahead', () => {
    expect(pairwiseAcceptability([1, 0, 40])).toBe(1);
    expect(pairwiseAcceptability([0, -1])).toBe(0);
  });

  it('is 0 both ways if the two are equal', () => {
    expect(pairwiseAcceptability([0, 0])).toBe(0);
    expect(pairwiseAcceptability([])).toBe(0);
  });

  it('adds up to 1 with the share of the other one (I8)', () => {
    fc.assert(
      fc.property(differences, (drawn) => {
        fc.pre(drawn.some((difference) => difference !== 0));
        const share = pairwiseAcceptability(drawn);
        expect(share + pairwiseAcceptability(negative(drawn))).toBeCloseTo(1, 12);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('does not depend on the order of factors, nor on those without a difference (I1)', () => {
    fc.assert(
      fc.property(
        differences.chain((drawn) => fc.tuple(fc.constant(drawn), shuffledWithZero(drawn))),
        ([drawn, other]) => {
          expect(pairwiseAcceptability(other)).toBeCloseTo(pairwiseAcceptability(drawn), 12);
        },
      ),
      runs,
    );
  });
});

function shuffledWithZero(drawn: readonly number[]): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...drawn, 0], { minLength: drawn.length + 1 });
}
