import { modules } from 'virtual:all-decisions';
import { factsOf } from './facts.ts';
import { withoutFacts } from './withoutFacts.ts';
import { firstQuestionOf, summarise, type FirstQuestion, type Summary } from './catalogue.ts';
import type { Decision, RelatedDecision } from './decision.ts';

const decisions = Object.values(modules).map(({ decision }) => decision);

/** The catalogue's entries of all decisions. Loads every decision, so only the build runs it. */
export const summaries: readonly Summary[] = decisions.map(summarise);

const [first] = decisions;
export const firstQuestion: FirstQuestion | null = first ? firstQuestionOf(first) : null;

/** Each decision without its facts, by id, with what it says about related ones. */
export const light = Object.fromEntries(
  decisions.map((decision) => [decision.id, { ...withoutFacts(decision), ...relatedTo(decision) }]),
);

/** The facts of each decision, by id. */
export const facts = Object.fromEntries(decisions.map((decision) => [decision.id, factsOf(decision)]));

export const aliases = Object.fromEntries(
  decisions.flatMap(({ id, aliases: old = [] }) => old.map((alias) => [alias, id])),
);

function relatedTo({ related }: Decision): Pick<Decision, 'relatedDecisions'> {
  if (related.length === 0) return {};
  const relatedDecisions = summaries
    .filter(({ id }) => related.includes(id))
    .map(({ id, title, options, defaultPick }): RelatedDecision => ({ id, title, options, defaultPick }));
  return { relatedDecisions };
}
