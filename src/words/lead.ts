import type { Decision } from '#content';
import { CLOSE_BELOW, type Evaluation, type Lead, leadBetween, type Pair, standingOf } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { optionLabel } from './labels.ts';

/** The size of a lead in words: “5.5 points”, “less than 0.1 points”; one that is too close to call never reads 2.0. */
export function sayLead({ shown: tenths, closeness }: Pick<Lead, 'shown' | 'closeness'>): string {
  const shown = Math.abs(tenths);
  if (closeness !== 'equal' && shown === 0) return 'less than 0.1 points';
  if (closeness === 'close' && shown >= 10 * CLOSE_BELOW) return `under ${CLOSE_BELOW} points`;
  return `${formatTenths(shown)} points`;
}

/** Who is in front, and by how much, in one sentence. */
export function sayStanding(decision: Decision, evaluation: Evaluation): string {
  const [first, second] = evaluation.ranking;
  if (first === undefined) return 'None fits: every option is ruled out.';
  if (second === undefined) return `${optionLabel(decision, first)} is the only option left.`;
  const lead = leadBetween(evaluation, first, second);
  if (lead.closeness === 'equal')
    return `${optionLabel(decision, first)} and ${optionLabel(decision, second)} are equal.`;
  const sentence = `${optionLabel(decision, first)} leads ${optionLabel(decision, second)} by ${sayLead(lead)}`;
  return lead.closeness === 'close' ? `${sentence}: too close to call.` : `${sentence}.`;
}

/** Which of two options leads, ruled out or not, the same for both ways round: “Go leads by 5.5 points.” */
export function sayPairLead(decision: Decision, evaluation: Evaluation, pair: Pair): string {
  const { ahead, lead } = standingOf(evaluation, ...pair);
  if (lead.closeness === 'equal') return 'They are equal.';
  const sentence = `${optionLabel(decision, ahead)} leads by ${sayLead(lead)}`;
  return lead.closeness === 'close' ? `${sentence}: too close to call.` : `${sentence}.`;
}

/** The first two of the ranking in authored order, so that an option keeps its side when the pick changes; null with fewer. */
export function frontPair(decision: Decision, { ranking }: { readonly ranking: readonly string[] }): Pair | null {
  const two = ranking.slice(0, 2);
  const [left, right] = decision.options.map(({ id }) => id).filter((id) => two.includes(id));
  return left !== undefined && right !== undefined ? [left, right] : null;
}
