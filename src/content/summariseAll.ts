import { modules } from 'virtual:all-decisions';
import { withoutFacts } from './withoutFacts.ts';
import { firstQuestionOf, summarise, type FirstQuestion, type Summary } from './catalogue.ts';

const decisions = Object.values(modules).map(({ decision }) => decision);

/** The catalogue's entries of all decisions. Loads every decision, so only the build runs it. */
export const summaries: readonly Summary[] = decisions.map(summarise);

const [first] = decisions;
export const firstQuestion: FirstQuestion | null = first ? firstQuestionOf(first) : null;

/** Each decision without its facts, by id. */
export const light = Object.fromEntries(decisions.map((decision) => [decision.id, withoutFacts(decision)]));

export const aliases = Object.fromEntries(
  decisions.flatMap(({ id, aliases: old = [] }) => old.map((alias) => [alias, id])),
);
