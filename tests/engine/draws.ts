import type { Model, Reading } from '#engine';
import { variationDraws } from '#engine/vary/variationDraws.ts';
import { STEPS, planVariations } from '#engine/vary/variationPlan.ts';

/** One variation by option id; numerators in half tenths of a weight times points, as fractions of a step squared. */
export interface Draw {
  readonly total: number;
  readonly ruledOut: readonly string[];
  readonly numerators: Readonly<Record<string, number>>;
}

/** The first variations of a reading. */
export function draws(model: Model, reading: Reading, count = 20): readonly Draw[] {
  const plan = planVariations(model, reading);
  const next = variationDraws(plan);
  return Array.from({ length: count }, () => {
    const { out, total, numerators } = next();
    return {
      total,
      ruledOut: plan.options.filter((_, option) => (out & (1 << option)) !== 0),
      numerators: Object.fromEntries(plan.options.map((id, option) => [id, numerators[option] ?? NaN])),
    };
  });
}

/** A number in half tenths of a weight times points, as draws have it. */
export function inSteps(halfTenths: number): number {
  return halfTenths * STEPS * STEPS;
}
