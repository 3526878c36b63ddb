import { jointRelaxations, type MemberAnswer } from '#engine';
import { joinWords } from '#lib/english.ts';
import { findAnswer } from '../answers.ts';
import { labelOf } from '../labels.ts';
import { sayPick } from '../outcome.ts';
import { ruleOutReason } from '../ruleOuts.ts';
import type { WeighedTeam } from './weighedTeam.ts';

/** An option that someone's answer rules out for all, with every reason. */
export interface JointRuleOut {
  readonly option: string;
  /** “Ana’s answer to Latency, “Hard real time”: …” */
  readonly reasons: readonly string[];
}

export function jointRuleOuts(team: WeighedTeam): readonly JointRuleOut[] {
  return team.joint.ruledOut.map(({ option, by }) => ({
    option,
    reasons: by.map((cause) => `${sayWhose(team, cause)}: ${ruleOutReason(team.decision, option, cause)}`),
  }));
}

/** If nothing is left, lists each smallest set of answers to take back, with the joint result that follows. */
export function sayRelaxations(team: WeighedTeam): readonly string[] {
  const { decision, readings } = team;
  return jointRelaxations(decision, readings).map(({ takenBack, outcome }) => {
    const answers = joinWords(
      takenBack.map((each) => sayWhose(team, each)),
      'and',
    );
    return `${answers}. The joint result is then: ${sayPick(decision, outcome)}.`;
  });
}

/** “Ana’s answer to Latency, “Hard real time”” */
function sayWhose({ decision, people }: WeighedTeam, { member, question, answer }: MemberAnswer): string {
  const label = findAnswer(decision.questions, { question, answer })?.label ?? answer;
  return `${people[member]?.label ?? ''}’s answer to ${labelOf(decision.questions, question)}, “${label}”`;
}
