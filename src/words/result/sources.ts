import type { FullDecision } from '#content';
import type { RuledOut } from '#engine';
import { type CitedSource, citedSources } from '../evidence.ts';
import { findAnswer } from '../answers.ts';
import type { Result } from './result.ts';
import { cautionsOn } from './warnings.ts';

/**
 * Returns the sources of a result: those of its first two options on every factor with weight, then those of rule-outs
 * and cautions. A publication that is cited twice is listed once.
 */
export function sourcesOf(full: FullDecision, result: Result): readonly CitedSource[] {
  const { evaluation } = result;
  const front = evaluation.ranking.slice(0, 2);
  const values = full.factors
    .filter(({ id }) => (evaluation.weights[id] ?? 0) > 0)
    .flatMap((factor) => front.flatMap((option) => factor.values[option]?.sources ?? []));
  const ruleOuts = evaluation.ruledOut.flatMap((ruledOut) => ruleOutSources(result, ruledOut));
  const cautions = cautionsOn(result).flatMap(({ sources }) => sources);
  return citedSources(full, [...values, ...ruleOuts, ...cautions]);
}

function ruleOutSources({ decision }: Result, { option, by }: RuledOut): readonly string[] {
  return by.flatMap((cause) => {
    const { rulesOut = [] } = findAnswer(decision.questions, cause) ?? {};
    return rulesOut.filter((ruleOut) => ruleOut.option === option).flatMap(({ sources }) => sources);
  });
}
