import { checkAnswers } from './checks/answers.ts';
import { checkBalance } from './checks/balance.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkIds } from './checks/ids.ts';
import { checkLengths } from './checks/lengths.ts';
import { checkScale } from './checks/scale.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkWords } from './checks/words.ts';
import type { FullDecision } from './decision.ts';
import { faultIn } from '#engine';

/**
 * Says what is wrong with a decision, in sentences that say what to do; none if it may be published. It does not check
 * that the ids in it exist: `defineDecision` proves that.
 */
export function checkDecision(decision: FullDecision): readonly string[] {
  const found = [checkIds, checkScale, checkAnswers, checkEvidence, checkLengths, checkWords].flatMap((check) =>
    check(decision),
  );
  // What the engine refuses is weighed once it is mended.
  const fault = faultIn(decision);
  if (fault === null) return [...found, ...checkBalance(decision), ...checkScenarios(decision)];
  return found.length > 0 ? found : [fault];
}

/** Says what is wrong between decisions: ids and aliases used twice, and related decisions that do not exist. */
export function checkCatalogue(decisions: readonly FullDecision[]): readonly string[] {
  const names = decisions.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...[...repeated].map((name) => `Rename one of the decisions “${name}”: an id or alias belongs to one decision.`),
    ...decisions.flatMap(({ id, related }) =>
      related
        .filter((other) => other === id || !decisions.some((decision) => decision.id === other))
        .map((other) => `Take “${other}” off what is related to “${id}”: there is no other decision of that id.`),
    ),
  ];
}
