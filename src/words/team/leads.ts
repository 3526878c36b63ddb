import type { Decision } from '#content';
import { type Lead, type Pair, signOf } from '#engine';
import { optionLabel } from '../labels.ts';
import { type Led, sayLead } from '../lead.ts';

/** Turns the lead of a pair's first option into the lead of the option that is ahead. */
export function ledIn([one, other]: Pair, { exact, shown, closeness }: Lead): Led {
  const [ahead, behind] = signOf(exact) < 0 ? [other, one] : [one, other];
  return { ahead, behind, lead: { shown: Math.abs(shown), closeness } };
}

/** Says a lead in a table: “Go by 5.5 points”, “Rust by 1.1 points, too close to call”, “equal”. */
export function sayLeadIn(decision: Decision, { ahead, lead }: Led): string {
  if (lead.closeness === 'equal') return 'equal';
  const clause = `${optionLabel(decision, ahead)} by ${sayLead(lead)}`;
  return lead.closeness === 'close' ? `${clause}, too close to call` : clause;
}
