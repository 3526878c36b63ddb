import type { Decision } from '#content';
import { type Evaluation, leadBetween, type Pair } from '#engine';
import { optionLabel, sayLead } from './labels.ts';

/** Which of two options leads, ruled out or not, the same for both ways round: “Go leads by 5.5 points.” */
export function sayPairLead(decision: Decision, evaluation: Evaluation, [a, b]: Pair): string {
  const [ahead, behind] = leadBetween(evaluation, a, b).exact < 0 ? [b, a] : [a, b];
  const lead = leadBetween(evaluation, ahead, behind);
  if (lead.exact === 0) return 'They are equal.';
  const isClose = lead.exact < 2 * evaluation.totalWeight;
  const sentence = `${optionLabel(decision, ahead)} leads by ${sayLead(lead, isClose ? 'toss-up' : 'clear')}`;
  return isClose ? `${sentence}: too close to call.` : `${sentence}.`;
}
