import { summarise, type Summary } from './catalogue.ts';
import type { Decision } from './decision.ts';

const decisions = import.meta.glob<Decision>('./decisions/*/index.ts', { import: 'decision', eager: true });

/** The catalogue's entries of all decisions. Loads every decision, so only the build runs it. */
export const summaries: readonly Summary[] = Object.values(decisions).map(summarise);
