import type { Decision } from '#content';
import type { RuledOut } from '#engine';

/** Why an answer rules an option out: “Timeline, “Weeks”: …”, the reason as authored. */
export function sayRuleOut(decision: Decision, option: string, cause: RuledOut['by'][number]): string {
  const question = decision.questions.find(({ id }) => id === cause.question);
  const answer = question?.answers.find(({ id }) => id === cause.answer);
  const reason = answer?.rulesOut?.find((ruleOut) => ruleOut.option === option)?.reason ?? '';
  return `${question?.label ?? ''}, “${answer?.label ?? ''}”: ${reason}`;
}
