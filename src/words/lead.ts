import type { Decision } from '#content';
import { CLOSE_BELOW, type Evaluation, type Lead, type Pair, type Standing, standingOf } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { optionLabel, sayOptions } from './labels.ts';

/** The parts of a lead that sentences need. */
type ShownLead = Pick<Lead, 'shown' | 'closeness'>;

/** Two options and the lead between them; of equal ones either may be called ahead. */
export interface Led extends Omit<Standing, 'lead'> {
  readonly lead: ShownLead;
}

/** The size of a lead: “5.5 points”, “less than 0.1 points”, “under 2 points” for a close one that would read 2.0. */
export function sayLead({ shown: tenths, closeness }: ShownLead): string {
  const shown = Math.abs(tenths);
  if (closeness !== 'equal' && shown === 0) return 'less than 0.1 points';
  if (closeness === 'close' && shown >= 10 * CLOSE_BELOW) return `under ${CLOSE_BELOW} points`;
  return `${formatTenths(shown)} points`;
}

/** A clause in two parts, for pages that set the subject apart. */
export interface LeadClause {
  /** “Go”, “Go and Rust” */
  readonly subject: string;
  /** “leads Rust by 5.5 points”, “are equal” */
  readonly predicate: string;
}

/** Says a lead in two parts. Equal options are named in authored order. */
export function leadClause(decision: Decision, { ahead, behind, lead }: Led): LeadClause {
  if (lead.closeness === 'equal') {
    const both = decision.options.map(({ id }) => id).filter((id) => id === ahead || id === behind);
    return { subject: sayOptions(decision, both), predicate: 'are equal' };
  }
  return {
    subject: optionLabel(decision, ahead),
    predicate: `leads ${optionLabel(decision, behind)} by ${sayLead(lead)}`,
  };
}

/** Says a lead: “Go leads Rust by 5.5 points”, “Go and Rust are equal”. */
export function sayLeads(decision: Decision, led: Led): string {
  const { subject, predicate } = leadClause(decision, led);
  return `${subject} ${predicate}`;
}

/** Says a lead with its closeness: “Go leads Rust by 1.1 points: too close to call”. */
export function sayLeadsOrClose(decision: Decision, led: Led): string {
  const clause = sayLeads(decision, led);
  return led.lead.closeness === 'close' ? `${clause}: too close to call` : clause;
}

/** Says the lead between two options, ruled out or not, in one sentence. The order of the pair does not matter. */
export function sayPairLead(decision: Decision, evaluation: Evaluation, pair: Pair): string {
  return `${sayLeadsOrClose(decision, standingOf(evaluation, ...pair))}.`;
}

/** Says which option leads, and by how much, in one sentence. */
export function sayStanding(decision: Decision, evaluation: Evaluation): string {
  const [first, second] = evaluation.ranking;
  if (first === undefined) return 'None fits: every option is ruled out.';
  if (second === undefined) return sayOnlyLeft(decision, first);
  return sayPairLead(decision, evaluation, [first, second]);
}

/** Says which option leads by how many of 100 points, in one sentence; null if nothing is left. */
export function sayStandingOf100(decision: Decision, evaluation: Evaluation): string | null {
  const [first, second] = evaluation.ranking;
  if (first === undefined) return null;
  if (second === undefined) return sayOnlyLeft(decision, first);
  const standing = standingOf(evaluation, first, second);
  return `${sayLeads(decision, standing)}${standing.lead.closeness === 'equal' ? '' : ' of 100'}.`;
}

/** Says points with the option that they speak for: “Go +32.0”; “0.0” for neither. */
export function sayWorth(labels: Pair, tenths: number): string {
  return tenths === 0 ? sayPoints(0) : `${labels[tenths > 0 ? 0 : 1]} ${sayPoints(tenths)}`;
}

/** Points without the option that they speak for: “+32.0”; “0.0” for neither. */
export function sayPoints(tenths: number): string {
  return tenths === 0 ? formatTenths(0) : `+${formatTenths(Math.abs(tenths))}`;
}

/** Says how far a lead moves between two options: “5.5 points to Go”, “nothing”. */
export function sayMovedPoints(decision: Decision, [first, second]: Pair, tenths: number): string {
  if (tenths === 0) return 'nothing';
  return `${formatTenths(Math.abs(tenths))} points to ${optionLabel(decision, tenths > 0 ? first : second)}`;
}

/** Returns the first two of the ranking in authored order, so that each option keeps its side; null with fewer. */
export function frontPair(decision: Decision, { ranking }: { readonly ranking: readonly string[] }): Pair | null {
  const two = ranking.slice(0, 2);
  const [left, right] = decision.options.map(({ id }) => id).filter((id) => two.includes(id));
  return left !== undefined && right !== undefined ? [left, right] : null;
}

function sayOnlyLeft(decision: Decision, option: string): string {
  return `${optionLabel(decision, option)} is the only option left.`;
}
