import { summaries } from 'virtual:catalogue';
import { findSummary } from './catalogue.ts';
import type { Decision } from './decision.ts';

export { readingOf } from './readingOf.ts';
export { summaries };
export type { DefaultPick, FirstQuestion, Summary, Unless } from './catalogue.ts';
export type {
  AnswerWords,
  Caution,
  Contradiction,
  Decision,
  Evidence,
  FactorWords,
  Group,
  Misconception,
  OptionWords,
  QuestionWords,
  RuleOutWords,
  Scenario,
  Source,
  TypicalReader,
} from './decision.ts';

/** Every decision of the site, by id, in the catalogue's order. */
export const decisionIds: readonly string[] = summaries.map(({ id }) => id);

/** The id of the decision that has this id, or had it before; null where there is none. */
export function findDecisionId(idOrAlias: string): string | null {
  return findSummary(summaries, idOrAlias)?.id ?? null;
}

/**
 * Loads the chunk of one decision. Rejects where there is no decision of this id (an alias is none), and where the
 * chunk cannot be loaded.
 */
export async function loadDecision(id: string): Promise<Decision> {
  const load = modules[`./decisions/${id}/index.ts`];
  if (load === undefined) throw new Error(`There is no decision “${id}”.`);
  return load();
}

const modules = import.meta.glob<Decision>('./decisions/*/index.ts', { import: 'decision' });
