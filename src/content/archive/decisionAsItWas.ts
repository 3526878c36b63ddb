import type { Decision, OptionWords } from '../decision.ts';
import type { Release, Revision } from './revision.ts';

/**
 * Returns a past revision as a decision, with the ids, numbers, names and reasons that it had. The general words
 * about an option are today’s; an option that was dropped has none. `changelog` tells until when the revision held.
 */
export function decisionAsItWas(past: Revision, today: Decision, changelog: readonly Release[]): Decision {
  const next = changelog.find(({ revision }) => revision === past.revision + 1);
  const { formerAnswers: _formerAnswers, ...words } = today;
  return {
    ...words,
    revision: past.revision,
    asItWas: { until: next?.date ?? today.reviewed },
    options: past.options.map((option) => ({ ...generalWords(today, option.id), ...option })),
    groups: past.groups,
    factors: past.factors.map((factor) => ({ ...factor, classic: null })),
    questions: past.questions.map((question) => ({
      ...question,
      why: '',
      answers: question.answers.map(({ rulesOut, ...answer }) => ({
        ...answer,
        ...(rulesOut && { rulesOut: rulesOut.map((ruleOut) => ({ ...ruleOut, sources: [] })) }),
      })),
    })),
  };
}

function generalWords({ options }: Decision, id: string): Omit<OptionWords, 'aliases' | 'id' | 'label'> {
  const found = options.find((option) => option.id === id) ?? options.find(({ aliases }) => aliases?.includes(id));
  if (!found) return NOTHING_SAID;
  const { aliases: _aliases, ...words } = found;
  return words;
}

const NOTHING_SAID: ReturnType<typeof generalWords> = {
  philosophy: '',
  useIf: '',
  gain: [],
  price: [],
  wins: [],
  friction: [],
  today: '',
  pointsFor: [],
  pointsAgainst: [],
  sources: [],
};
