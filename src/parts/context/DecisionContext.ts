import { createContext, useContext } from 'react';
import type { Decision } from '#content';

/** The decision that a page is about. */
export const DecisionContext = createContext<Decision | null>(null);

/** Returns the decision that the page is about. */
export function useDecision(): Decision {
  const decision = useContext(DecisionContext);
  if (!decision) throw new Error('A part of a decision’s page needs a DecisionContext around it.');
  return decision;
}
