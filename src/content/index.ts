import { firstQuestion, summaries } from 'virtual:catalogue';
import type { Decision } from './decision.ts';

export { readingOf } from './readingOf.ts';
export { firstQuestion, summaries };
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
export const decisionIds: readonly string[] = /* @__PURE__ */ summaries.map(({ id }) => id);

/** Loads what finds decisions: it knows where each of them is, and they may be many. */
export const loadLibrary = () => import('./library.ts');

/**
 * Loads the chunk of one decision. Rejects where there is no decision of this id, and where the chunk cannot be loaded.
 */
export async function loadDecision(id: string): Promise<Decision> {
  const { findDecision } = await loadLibrary();
  const decision = await findDecision(id);
  if (decision === null) throw new Error(`There is no decision “${id}”.`);
  return decision;
}
