import type { Decision, Evidence, FullDecision, FullFactor, SupportedValue } from './decision.ts';

/** The part of a decision that {@link withoutFacts} leaves out. Nothing is in both, so no page loads anything twice. */
export interface Facts extends Pick<FullDecision, 'sources' | 'scenarios' | 'denials'> {
  /** By factor id. */
  readonly factors: Readonly<Record<string, FactorFacts>>;
}

interface FactorFacts extends Pick<FullFactor, 'definition' | 'anchors'> {
  /** By option id. */
  readonly values: Readonly<Record<string, Omit<Evidence, keyof SupportedValue>>>;
}

/** Returns the facts of a decision. */
export function factsOf({ sources, scenarios, denials, factors }: FullDecision): Facts {
  return {
    sources,
    scenarios,
    denials,
    factors: Object.fromEntries(factors.map((each) => [each.id, factorFacts(each)])),
  };
}

function factorFacts({ definition, anchors, values }: FullFactor): FactorFacts {
  const facts = Object.entries(values).map(([option, { fact, sources }]) => [option, { fact, sources }] as const);
  return { definition, anchors, values: Object.fromEntries(facts) };
}

/** Puts a decision and its facts together; throws if a factor has none. */
export function withFacts(decision: Decision, { factors, ...facts }: Facts): FullDecision {
  const full = decision.factors.map((factor): FullFactor => {
    const { values, ...scale } = factors[factor.id] ?? missing(factor.id);
    const evidence = Object.entries(factor.values).map(([option, value]) => {
      const both: Evidence = { ...value, ...(values[option] ?? missing(`${option}.${factor.id}`)) };
      return [option, both] as const;
    });
    return { ...factor, ...scale, values: Object.fromEntries(evidence) };
  });
  return { ...decision, ...facts, factors: full };
}

function missing(place: string): never {
  throw new Error(`There are no facts about “${place}”.`);
}
