import { contributionsByFactor } from './contributionsByFactor.ts';
import type { FactorPart } from './contributionsByFactor.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { compare, fraction, opposite, signOf, sumOf, times } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { leadBetween } from '../score/lead.ts';
import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';
import { valueIn } from '../score/valuesInForce.ts';

/** The factors that carry a lead. */
export type SufficientPros =
  /**
   * The first option is nowhere behind and somewhere ahead; `better` holds all factors on which its value is higher.
   */
  | { readonly kind: 'dominance'; readonly better: readonly FactorPart[] }
  /** Just enough pros to outweigh all cons, and the cons that are too large to leave out. */
  | { readonly kind: 'balance'; readonly pros: readonly FactorPart[]; readonly cons: readonly FactorPart[] };

/**
 * Returns why the first option of a pair leads the second: the largest pros, as few as are needed to be strictly more
 * than all cons together, and every con of at least a tenth of the lead; largest first, equal ones in authored order.
 * If the first option does not lead, no pros suffice and all of them are returned.
 */
export function sufficientPros(model: Model, evaluation: Evaluation, pair: Pair): SufficientPros {
  const parts = contributionsByFactor(model, evaluation, pair).toSorted((one, other) =>
    compare(other.exact, one.exact),
  );
  if (dominates(model, evaluation, pair)) {
    return { kind: 'dominance', better: parts.filter(({ factor }) => valueLead(evaluation, pair, factor) > 0) };
  }
  const lead = leadBetween(evaluation, ...pair).exact;
  const cons = parts.filter(({ exact }) => signOf(exact) < 0).toSorted((one, other) => compare(one.exact, other.exact));
  return {
    kind: 'balance',
    pros: enough(parts, opposite(sumOf(cons.map(({ exact }) => exact)))),
    cons: cons.filter(({ exact }) => compare(times(exact, -10n), lead) >= 0),
  };
}

/** True if the first option's value is nowhere lower and somewhere higher, on all factors, weighed or not. */
export function dominates(model: Model, evaluation: Evaluation, pair: Pair): boolean {
  const leads = model.factors.map(({ id }) => valueLead(evaluation, pair, id));
  return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0);
}

function enough(falling: readonly FactorPart[], cons: Fraction): readonly FactorPart[] {
  const pros: FactorPart[] = [];
  let sum = fraction(0);
  for (const part of falling) {
    if (signOf(part.exact) <= 0 || compare(sum, cons) > 0) break;
    pros.push(part);
    sum = sumOf([sum, part.exact]);
  }
  return pros;
}

function valueLead({ values }: Evaluation, [a, b]: Pair, factor: string): number {
  return valueIn(values, a, factor) - valueIn(values, b, factor);
}
