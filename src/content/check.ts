import { checkAnswers } from './checks/answers.ts';
import { checkBalance } from './checks/balance.ts';
import { checkCharacters } from './checks/texts/characters.ts';
import { checkCounts } from './checks/texts/counts.ts';
import { checkClauses } from './checks/texts/clauses.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkFormerAnswers } from './checks/formerAnswers.ts';
import { checkIds } from './checks/ids.ts';
import { checkLengths } from './checks/texts/lengths.ts';
import { checkReferences } from './checks/references.ts';
import { checkSameness } from './checks/sameness.ts';
import { checkScale } from './checks/scale.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { readModule } from './checks/structure.ts';
import { checkWords } from './checks/texts/words.ts';
import type { FullDecision } from './decision.ts';
import { faultIn } from '#engine';

/** A decision, if its module holds one, and what is wrong with it. */
export interface Checked {
  readonly decision: FullDecision | null;
  readonly complaints: readonly string[];
}

const CHECKS: readonly ((decision: FullDecision) => readonly string[])[] = [
  checkIds,
  checkReferences,
  checkSameness,
  checkScale,
  checkAnswers,
  checkConditions,
  checkFormerAnswers,
  checkEvidence,
  checkLengths,
  checkWords,
  checkCounts,
  checkCharacters,
];

/** Checks the module of a decision, given the name of its folder: its fields first, since all else relies on them. */
export function checkModule(folder: string, module: object): Checked {
  const { decision, complaints } = readModule(folder, module);
  return { decision, complaints: decision ? checkDecision(decision) : complaints };
}

/** Says what is wrong with a decision, in sentences that say what to do; none if it may be published. */
export function checkDecision(decision: FullDecision): readonly string[] {
  const found = CHECKS.flatMap((check) => check(decision));
  // A decision that the engine refuses is not weighed until it is mended.
  const fault = faultIn(decision);
  if (fault === null) {
    return [...found, ...checkClauses(decision), ...checkBalance(decision), ...checkScenarios(decision)];
  }
  return found.length > 0 ? found : [fault];
}

/**
 * Says what is wrong between decisions: ids and aliases used twice, related decisions that do not exist, and words that
 * would give two pages one heading or one description.
 */
export function checkCatalogue(decisions: readonly FullDecision[]): readonly string[] {
  const names = decisions.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...[...repeated].map((name) => `Rename one of the decisions “${name}”: an id or alias belongs to one decision.`),
    ...decisions.flatMap(({ id, related }) =>
      related
        .filter((other) => other === id || !decisions.some((decision) => decision.id === other))
        .map((other) => `Take “${other}” off what is related to “${id}”: there is no other decision of that id.`),
    ),
    ...repeatedWords(decisions),
  ];
}

interface PageWords {
  readonly decision: string;
  readonly what: string;
  readonly text: string;
}

/** Words that make a page of their own, and stand on that of another decision too. */
function repeatedWords(decisions: readonly FullDecision[]): readonly string[] {
  const all = decisions.flatMap(({ id: decision, title, summary, questions, options }): readonly PageWords[] => [
    { decision, what: 'title', text: title },
    { decision, what: 'summary', text: summary },
    ...questions.map(({ id, question }) => ({ decision, what: `question “${id}”`, text: question })),
    ...options.map(({ id, useIf }) => ({ decision, what: `useIf of the option “${id}”`, text: useIf })),
  ]);
  return all.flatMap(({ decision, what, text }, place) => {
    const first = all.slice(0, place).find((each) => each.text === text && each.decision !== decision);
    return first ? [`Reword the ${what} of “${decision}”: a page of “${first.decision}” has the same words.`] : [];
  });
}
