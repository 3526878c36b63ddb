import type { Decision } from '#content';
import { type Evaluation, type Lead, leadBetween, type Pair } from '#engine';
import { formatTenths } from '#lib/formatTenths.ts';
import { optionLabel } from './labels.ts';

/** The size of a lead in words: “5.5 points”, “less than 0.1 points”; one that is too close to call never reads 2.0. */
export function sayLead(lead: Lead, closeness: 'clear' | 'toss-up'): string {
  const shown = Math.abs(lead.shown);
  if (lead.exact !== 0 && shown === 0) return 'less than 0.1 points';
  if (closeness === 'toss-up' && shown >= 20) return 'under 2 points';
  return `${formatTenths(shown)} points`;
}

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

/** Which of two options leads, ruled out or not, the same for both ways round: “Go leads by 5.5 points.” */
export function sayPairLead(decision: Decision, evaluation: Evaluation, [a, b]: Pair): string {
  const [ahead, behind] = leadBetween(evaluation, a, b).exact < 0 ? [b, a] : [a, b];
  const lead = leadBetween(evaluation, ahead, behind);
  if (lead.exact === 0) return 'They are equal.';
  const isClose = lead.exact < 2 * evaluation.totalWeight;
  const sentence = `${optionLabel(decision, ahead)} leads by ${sayLead(lead, isClose ? 'toss-up' : 'clear')}`;
  return isClose ? `${sentence}: too close to call.` : `${sentence}.`;
}

/** The first two of the ranking in authored order, so that an option keeps its side when the pick changes; null with fewer. */
export function frontPair(decision: Decision, { ranking }: { readonly ranking: readonly string[] }): Pair | null {
  const two = ranking.slice(0, 2);
  const [left, right] = decision.options.map(({ id }) => id).filter((id) => two.includes(id));
  return left !== undefined && right !== undefined ? [left, right] : null;
}
