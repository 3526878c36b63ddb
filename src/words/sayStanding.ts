import type { Decision } from '#content';
import { type Evaluation, leadBetween } from '#engine';
import { optionLabel, sayLead } from './labels.ts';

/** Who is in front, and by how much, in one sentence. */
export function sayStanding(decision: Decision, evaluation: Evaluation): string {
  const [first, second] = evaluation.ranking;
  if (first === undefined) return 'None fits: every option is ruled out.';
  if (second === undefined) return `${optionLabel(decision, first)} is the only option left.`;
  const lead = leadBetween(evaluation, first, second);
  if (lead.exact === 0) return `${optionLabel(decision, first)} and ${optionLabel(decision, second)} are equal.`;
  const isClose = evaluation.outcome.kind === 'toss-up';
  const sentence = `${optionLabel(decision, first)} leads ${optionLabel(decision, second)} by ${sayLead(lead, isClose ? 'toss-up' : 'clear')}`;
  return isClose ? `${sentence}: too close to call.` : `${sentence}.`;
}
