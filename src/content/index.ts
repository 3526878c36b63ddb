import { firstQuestion, summaries } from 'virtual:catalogue';
import type { TodaysIds } from '#engine';
import type { Release } from './archive/revision.ts';
import type { Decision, FullDecision } from './decision.ts';

export { clauseFor, generalClause } from './clauses.ts';
export { readingOf } from './readingOf.ts';
export { firstQuestion, summaries };
export type { Release } from './archive/revision.ts';
export type { FirstQuestion, Summary } from './catalogue.ts';
export type {
  AnswerWords,
  Caution,
  Clauses,
  Contradiction,
  Decision,
  DefaultPick,
  Denial,
  Evidence,
  FactorWords,
  FullDecision,
  FullFactor,
  Group,
  Misconception,
  OptionWords,
  QuestionWords,
  RelatedDecision,
  RuleOutWords,
  Scenario,
  Source,
  SupportedValue,
  TypicalReader,
  Unless,
} from './decision.ts';

/** The ids of all decisions, in the order of the catalogue. */
export const decisionIds: readonly string[] = /* @__PURE__ */ summaries.map(({ id }) => id);

/** Loads the library, which knows the modules of all decisions and may be long. */
export const loadLibrary = () => import('./library.ts');

/**
 * Loads one decision without its facts. Rejects if there is no decision with this id, or if the chunk cannot be loaded.
 */
export async function loadDecision(id: string): Promise<Decision> {
  const { findDecision } = await loadLibrary();
  const decision = await findDecision(id);
  if (decision === null) throw new Error(`There is no decision “${id}”.`);
  return decision;
}

/** Loads one decision with its facts. Rejects as {@link loadDecision} does. */
export async function loadFullDecision(id: string): Promise<FullDecision> {
  const { loadWhole } = await loadLibrary();
  return loadWhole(id);
}

/** Loads the changelog of a decision, the first release first. Rejects if it cannot be loaded. */
export async function loadChangelog(id: string): Promise<readonly Release[]> {
  const { changelogOf } = await import('./archive/archive.ts');
  return changelogOf(id);
}

/** Loads a past revision of a decision as it was; null if there is none of this number. Rejects if it cannot be loaded. */
export async function loadPastDecision(today: Decision, revision: number): Promise<Decision | null> {
  const { pastDecision } = await import('./archive/archive.ts');
  return pastDecision(today, revision);
}

/** Loads the ids that things of earlier revisions have today. Rejects if they cannot be loaded. */
export async function loadTodaysIds(today: Decision): Promise<TodaysIds> {
  const { todaysIdsIn } = await import('./archive/archive.ts');
  return todaysIdsIn(today);
}
