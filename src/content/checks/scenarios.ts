import { evaluate } from '#engine';
import type { FullDecision, Scenario } from '../decision.ts';
import { readingOf } from '../readingOf.ts';

const LEAST_SCENARIOS = 10;

/** Checks that there are at least ten scenarios with different names and existing answers, and that each keeps its leader. */
export function checkScenarios(decision: FullDecision): readonly string[] {
  const { scenarios } = decision;
  const ids = scenarios.map(({ id }) => id);
  const missing = LEAST_SCENARIOS - scenarios.length;
  return [
    ...(missing > 0 ? [`Add ${missing} scenarios: ${LEAST_SCENARIOS} is the least.`] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `Rename one scenario “${id}”: another one has this id.`),
    ...scenarios.flatMap((scenario) => checkScenario(decision, scenario)),
  ];
}

function checkScenario(decision: FullDecision, scenario: Scenario): readonly string[] {
  const unknown = [...unknownAnswers(decision, scenario), ...unknownImportances(scenario)];
  return unknown.length > 0 ? unknown : [...checkLeader(decision, scenario), ...checkFirmness(scenario)];
}

function unknownAnswers({ questions }: FullDecision, { id, answers }: Scenario): readonly string[] {
  return Object.entries(answers)
    .filter(([asked, given]) => {
      const question = questions.find((candidate) => candidate.id === asked);
      return !question?.answers.some((answer) => answer.id === given);
    })
    .map(([asked, given]) => `Correct the scenario “${id}”: there is no answer “${given}” to a question “${asked}”.`);
}

function unknownImportances({ id, answers, importance = {} }: Scenario): readonly string[] {
  return Object.keys(importance)
    .filter((question) => answers[question] === undefined)
    .map((question) => `Correct the scenario “${id}”: it says how much “${question}” counts and does not answer it.`);
}

function checkLeader(decision: FullDecision, { id, answers, importance, leader, tossUp }: Scenario): readonly string[] {
  const { ranking, outcome } = evaluate(decision, readingOf(answers, importance));
  const first = ranking[0] ?? 'none-fits';
  const isTossUp = outcome.kind === 'toss-up';
  const unless = `or change the scenario “${id}” if it was wrong.`;
  if (first !== leader) return [`Restore the leader “${leader}”, which is now “${first}”, ${unless}`];
  if (isTossUp === tossUp) return [];
  return tossUp
    ? [`Bring the lead of “${leader}” back under two points, ${unless}`]
    : [`Bring the lead of “${leader}” back to two points or more, ${unless}`];
}

function checkFirmness({ id, tossUp, firmness }: Scenario): readonly string[] {
  const wanted = tossUp ? firmness.length === 1 && firmness[0] === 'toss-up' : !firmness.includes('toss-up');
  return wanted && firmness.length > 0
    ? []
    : [`Let the firmness of the scenario “${id}” be “toss-up” alone where its lead is under two points, else another.`];
}
