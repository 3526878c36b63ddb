import type { Evaluation } from './evaluate.ts';
import { entryOf } from './lookUp.ts';
import type { Model } from './model.ts';
import { compareRationals, rational } from './rational.ts';
import type { Rational } from './rational.ts';
import { valueIn } from './valuesInForce.ts';

/** Where another option draws level with the pick as the weight of one factor moves. */
export interface StabilityBound {
  /** The weight of the factor there, in tenths, not normalised, never negative. */
  readonly weight: Rational;
  /** The same as a share of all weight, 0..1; null where nothing is weighed there. */
  readonly share: Rational | null;
  /** The option that takes over beyond. */
  readonly rival: string;
}

/** How far the weight of a factor can go, the others' staying as they are, until the pick is no longer first. */
export interface WeightStability {
  readonly factor: string;
  /** Null where the pick stays first down to no weight at all. */
  readonly lower: StabilityBound | null;
  /** Null where the pick stays first however much the factor weighs. */
  readonly upper: StabilityBound | null;
}

/**
 * The weight stability interval of every factor, in authored order, for the first of the ranking (MCDA: weight stability
 * intervals, Triantaphyllou & Sánchez 1997): inside it that option is alone in front, at a bound it ties with the rival
 * exactly. Without a second option in the ranking there are no bounds.
 */
export function weightStability(model: Model, evaluation: Evaluation): readonly WeightStability[] {
  return model.factors.map(({ id }) => {
    const crossings = crossingsOf(evaluation, id);
    const others = evaluation.totalWeight - entryOf(evaluation.weights, id);
    return {
      factor: id,
      lower: boundAt(nearest(crossings.filter(({ over, weight }) => over > 0 && weight.numerator >= 0)), others),
      upper: boundAt(nearest(crossings.filter(({ over }) => over < 0)), others),
    };
  });
}

interface Crossing {
  /** The weight at which the first option and the rival tie, in tenths; it may be negative. */
  readonly weight: Rational;
  readonly rival: string;
  /** By how many points the first option's value is over the rival's; where it is positive, the lead needs the weight. */
  readonly over: number;
}

function crossingsOf({ values, numerators, weights, ranking }: Evaluation, factor: string): readonly Crossing[] {
  const [pick, ...rivals] = ranking;
  if (pick === undefined) return [];

  const present = entryOf(weights, factor);
  return rivals.flatMap((rival) => {
    const over = valueIn(values, pick, factor) - valueIn(values, rival, factor);
    if (over === 0) return [];
    const lead = entryOf(numerators, pick) - entryOf(numerators, rival);
    return [{ weight: rational(present * over - lead, over), rival, over }];
  });
}

/** Of crossings on one side of the present weight the nearest one, the better ranked of equal ones. */
function nearest(crossings: readonly Crossing[]): Crossing | null {
  return crossings.reduce<Crossing | null>((found, each) => (found && !isNearer(each, found) ? found : each), null);
}

function isNearer(each: Crossing, found: Crossing): boolean {
  return each.over * compareRationals(each.weight, found.weight) > 0;
}

function boundAt(crossing: Crossing | null, others: number): StabilityBound | null {
  if (crossing === null) return null;
  const { weight, rival } = crossing;
  const all = weight.numerator + weight.denominator * others;
  return { weight, share: all === 0 ? null : rational(weight.numerator, all), rival };
}
