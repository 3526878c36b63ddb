import type { Decision, FullDecision, FullFactor, FactorWords, SupportedValue } from './decision.ts';

/** Returns what a page needs to weigh a decision and word its result: all but facts, sources, scales, situations and denials. */
export function withoutFacts({
  sources: _sources,
  scenarios: _scenarios,
  denials: _denials,
  factors,
  ...decision
}: FullDecision): Decision {
  return { ...decision, factors: factors.map(withoutScale) };
}

function withoutScale({ definition: _definition, anchors: _anchors, values, ...factor }: FullFactor): FactorWords {
  const supported = Object.entries(values).map(([option, { low, value, high, confidence }]) => {
    const kept: SupportedValue = { low, value, high, confidence };
    return [option, kept] as const;
  });
  return { ...factor, values: Object.fromEntries<SupportedValue>(supported) };
}
