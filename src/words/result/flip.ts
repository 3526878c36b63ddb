import type { Decision } from '#content';
import type { Evaluation, Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { optionLabel, sayOptions } from '../labels.ts';
import { evaluationOf } from '#state/evaluation.ts';

/** A result with all that sentences about it need. */
export interface Result {
  readonly decision: Decision;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
}

/** One change that gives another result, in words, with the answers that it leads to. */
export interface Flip {
  /** What is changed. Preferences are told before facts; what is far from what anyone would say comes last. */
  readonly kind: 'preference' | 'fact' | 'remote';
  /** How large a change it is among those of its kind: a step on a scale is 1, and so is twice or half as much. */
  readonly size: number;
  /** The question or value that changes, with what comes of it: of two flips of one topic the second can wait. */
  readonly topic: string;
  /** The change as a clause: “Latency counts 2.0 times as much”. */
  readonly clause: string;
  /** Change and outcome in one sentence, without its full stop. */
  readonly sentence: string;
  /** What else is to be known about it, in sentences. */
  readonly notes: readonly string[];
  readonly reading: Reading;
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
