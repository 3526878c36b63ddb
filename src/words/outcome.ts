import type { Decision, Summary } from '#content';
import type { Evaluation, Outcome, Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { joinWords } from '#lib/english.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { labelOf, optionLabel, sayOptions } from './labels.ts';

/** What a weighing comes to, as short as can be: “Go”, “Go or Rust, too close to call”, “none fits”. */
export function sayPick(decision: Decision, { outcome }: Evaluation): string {
  if (outcome.kind === 'none-fits') return 'none fits';
  if (outcome.kind === 'pick') return optionLabel(decision, outcome.option);
  const names = outcome.options.map((option) => optionLabel(decision, option));
  return `${joinWords(names, 'or')}, too close to call`;
}

/** An outcome by its options: “Go”, “too close to call: Go or Rust”, “none fits”. */
export function nameOutcome(decision: Decision, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'pick':
      return optionLabel(decision, outcome.option);
    case 'toss-up':
      return `too close to call: ${joinWords(
        outcome.options.map((option) => optionLabel(decision, option)),
        'or',
      )}`;
    case 'none-fits':
      return 'none fits';
    default:
      return assertNever(outcome);
  }
}

/** The one option that is picked, or null. */
export function pickOf({ outcome }: Evaluation): string | null {
  return outcome.kind === 'pick' ? outcome.option : null;
}

/** Where some answers lead, as a clause: “the pick is Rust”, “Rust is ahead, too close to call”. */
export function sayOutcome(decision: Decision, reading: Reading): string {
  const { outcome, ranking, numerators } = evaluationOf(decision, reading);
  switch (outcome.kind) {
    case 'pick':
      return `the pick is ${optionLabel(decision, outcome.option)}`;
    case 'toss-up': {
      const [first = '', second = ''] = ranking;
      return numerators[first] === numerators[second]
        ? `${sayOptions(decision, outcome.options)} are equal`
        : `${optionLabel(decision, first)} is ahead, too close to call`;
    }
    case 'none-fits':
      return 'none fits';
    default:
      return assertNever(outcome);
  }
}

/** A decision's default pick with its nearest “unless”, in one sentence. */
export function sayDefaultPick({ defaultPick: { outcome, unless }, options }: Summary): string {
  switch (outcome.kind) {
    case 'pick':
      return `${labelOf(options, outcome.option)}${unless ? `, unless ${unless.said}: then ${labelOf(options, unless.option)}` : ''}.`;
    case 'toss-up':
      return `Too close to call: ${joinWords(
        outcome.options.map((option) => labelOf(options, option)),
        'or',
      )}.`;
    case 'none-fits':
      return 'None fits the typical reader.';
    default:
      return assertNever(outcome);
  }
}
