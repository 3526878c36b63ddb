import { firmness, variations } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import type { FullDecision } from '../decision.ts';
import { readingOf } from '../readingOf.ts';

/** Checks that every scenario is as firm as it says. It is separate because the variations of a scenario take some time. */
export function checkFirmness(decision: FullDecision): readonly string[] {
  return decision.scenarios.flatMap(({ id, answers, importance, firmness: right }) => {
    const reading = readingOf(answers, importance);
    const found = firmness(decision, reading, runToEnd(variations(decision, reading))).class;
    return right.some((each) => each === found)
      ? []
      : [`Bring the firmness of the scenario “${id}” back to ${right.join(' or ')}: it is ${found} now.`];
  });
}
