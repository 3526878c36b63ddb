import { nearestCrossings } from './crossings.ts';
import type { Crossing } from './crossings.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { fraction, quotient, signOf, sumOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { valueIn } from '../score/valuesInForce.ts';

/** The weight of a factor at which another option draws level with the pick. */
export interface StabilityBound {
  /** The weight of the factor there, in tenths, not normalised, never negative. */
  readonly weight: Fraction;
  /** The same as a share of all weight, 0..1; null if nothing is weighed there. */
  readonly share: Fraction | null;
  /** The option that takes over beyond; at weight 0 there is nothing beyond. */
  readonly rival: string;
}

/** The range of a factor's weight in which the pick stays first, the other weights staying as they are. */
export interface WeightStability {
  readonly factor: string;
  /** Null if the pick stays first down to no weight at all. */
  readonly lower: StabilityBound | null;
  /** Null if the pick stays first however much the factor weighs. */
  readonly upper: StabilityBound | null;
}

/**
 * Returns the weight stability interval of every factor, in authored order, for the first of the ranking (MCDA: weight
 * stability intervals, Triantaphyllou & Sánchez 1997). Inside it that option is alone in front; at a bound it ties with
 * the rival exactly; if it ties now, the present weight is a bound. Without a second option there are no bounds.
 */
export function weightStability(model: Model, evaluation: Evaluation): readonly WeightStability[] {
  const { values, weights, totalWeight } = evaluation;
  return model.factors.map(({ id }) => {
    const present = entryOf(weights, id);
    const { below, above } = nearestCrossings(evaluation, { present, gainOf: (option) => valueIn(values, option, id) });
    const others = totalWeight - present;
    return {
      factor: id,
      lower: below && signOf(below.at) >= 0 ? boundAt(below, others) : null,
      upper: above && boundAt(above, others),
    };
  });
}

function boundAt({ at, rival }: Crossing, others: number): StabilityBound {
  const all = sumOf([at, fraction(others)]);
  return { weight: at, share: signOf(all) === 0 ? null : quotient(at, all), rival };
}
