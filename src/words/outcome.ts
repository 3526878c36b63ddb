import type { Decision, RelatedDecision } from '#content';
import { type Evaluation, frontOf, type Outcome, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { joinWords } from '#lib/english.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { labelOf, optionLabel, sayOptions } from './labels.ts';

/** The options that an outcome names, by id: the pick, those that are too close to call, or none. */
export function pickedIn(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'pick':
      return [outcome.option];
    case 'toss-up':
      return outcome.options;
    case 'none-fits':
      return [];
    default:
      return assertNever(outcome);
  }
}

/** The one option that is picked, or null. */
export function pickOf({ outcome }: Pick<Evaluation, 'outcome'>): string | null {
  return outcome.kind === 'pick' ? outcome.option : null;
}

/** The names in an outcome: “Go”, “Go or Rust”, “None fits”. */
export function pickNames({ options }: Pick<RelatedDecision, 'options'>, outcome: Outcome): string {
  if (outcome.kind === 'none-fits') return 'None fits';
  return joinWords(
    pickedIn(outcome).map((option) => labelOf(options, option)),
    'or',
  );
}

/** An outcome within a sentence: “Go”, “Go or Rust, too close to call”, “none fits”. */
export function sayPick(decision: Pick<RelatedDecision, 'options'>, outcome: Outcome): string {
  if (outcome.kind === 'none-fits') return 'none fits';
  const names = pickNames(decision, outcome);
  return outcome.kind === 'toss-up' ? `${names}, too close to call` : names;
}

/** An outcome as a title: “Pick Go”, “Go or Rust, too close to call”, “None fits”. */
export function pickTitle(decision: Decision, outcome: Outcome): string {
  if (outcome.kind === 'none-fits') return pickNames(decision, outcome);
  return outcome.kind === 'pick' ? `Pick ${pickNames(decision, outcome)}` : sayPick(decision, outcome);
}

/** The result of some answers as a clause: “the pick is Rust”, “Rust is ahead, too close to call”. */
export function sayOutcome(decision: Decision, reading: Reading): string {
  const evaluation = evaluationOf(decision, reading);
  const { outcome } = evaluation;
  switch (outcome.kind) {
    case 'pick':
      return `the pick is ${optionLabel(decision, outcome.option)}`;
    case 'toss-up': {
      const front = frontOf(evaluation);
      const names = sayOptions(decision, front);
      if (front.length === outcome.options.length) return `${names} are equal`;
      return `${names} ${front.length === 1 ? 'is' : 'are'} ahead, too close to call`;
    }
    case 'none-fits':
      return 'none fits';
    default:
      return assertNever(outcome);
  }
}

/** The default pick of a decision with its nearest “unless”, in one sentence. */
export function sayDefaultPick(summary: RelatedDecision): string {
  const { outcome, unless } = summary.defaultPick;
  if (outcome.kind === 'none-fits') return 'None fits the typical reader.';
  const turn = unless ? `, unless ${unless.said}: then ${labelOf(summary.options, unless.option)}` : '';
  return `${sayPick(summary, outcome)}${turn}.`;
}
