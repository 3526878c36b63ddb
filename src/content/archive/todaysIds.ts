import type { TodaysIds } from '#engine';
import type { Decision } from '../decision.ts';

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** Returns the ids that things of earlier revisions have in this decision, by its aliases and former answers. */
export function todaysIdsIn({ options, factors, questions, formerAnswers = [] }: Decision): TodaysIds {
  return {
    option: (id) => idIn(options, id),
    factor: (id) => idIn(factors, id),
    questions: (id) => {
      const now = formerAnswers.filter(({ question }) => question === id).flatMap((former) => Object.keys(former.now));
      return [...new Set([...[idIn(questions, id) ?? []].flat(), ...now])];
    },
  };
}

function idIn(all: readonly Named[], id: string): string | null {
  const found = all.find((each) => each.id === id) ?? all.find(({ aliases }) => aliases?.includes(id));
  return found?.id ?? null;
}
