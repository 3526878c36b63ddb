import { createContext, useContext } from 'react';
import type { FullDecision } from '#content';

/** The decision of a page with its facts, once they are loaded. */
export const FactsContext = createContext<FullDecision | null>(null);

/** Returns the decision with its facts; only for parts inside `Facts`. */
export function useFacts(): FullDecision {
  const facts = useContext(FactsContext);
  if (!facts) throw new Error('A part that shows facts needs Facts around it.');
  return facts;
}
