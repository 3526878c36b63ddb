import type { Decision } from '#content';
import type { Pair, Place } from '#engine';
import { joinWords } from '#lib/english.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Returns the label of an id; the id itself if nothing has it. */
export function labelOf(named: readonly Named[], id: string): string {
  return named.find((each) => each.id === id)?.label ?? id;
}

export function optionLabel(decision: Decision, option: string): string {
  return labelOf(decision.options, option);
}

/** The label of a place: “Rust on CPU efficiency”. */
export function placeLabel(decision: Decision, { option, factor }: Place): string {
  return `${optionLabel(decision, option)} on ${labelOf(decision.factors, factor)}`;
}

/** “Rust”, “Rust and Zig” */
export function sayOptions(decision: Decision, options: readonly string[]): string {
  return joinWords(
    options.map((option) => optionLabel(decision, option)),
    'and',
  );
}

/** “Go or Rust” */
export function sayEither(decision: Decision, options: readonly string[]): string {
  return joinWords(
    options.map((option) => optionLabel(decision, option)),
    'or',
  );
}

/** “Go and Rust, side by side”, the title of a comparison. */
export function sideBySide(decision: Decision, pair: Pair): string {
  return `${sayOptions(decision, pair)}, side by side`;
}

/** Returns the slot of an option: its place in authored order, from 1. It decides colour, shape and pattern. */
export function slotOf(decision: Decision, option: string): number {
  return decision.options.findIndex(({ id }) => id === option) + 1;
}

/** The slot and the label of an option, as charts show it. */
export function tagOf(decision: Decision, option: string): { readonly slot: number; readonly label: string } {
  return { slot: slotOf(decision, option), label: optionLabel(decision, option) };
}

/** The blocks that Unicode reserves for letters written from right to left. */
const RIGHT_TO_LEFT = /[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFF}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The name of a team member, or “Person 1” for the first one without a name. `place` counts from 0. A name that is written
 * from right to left is isolated, as `bdi` does, so that it does not turn the sentence around it.
 */
export function memberLabel(name: string, place: number): string {
  if (name === '') return `Person ${place + 1}`;
  return RIGHT_TO_LEFT.test(name) ? `\u{2068}${name}\u{2069}` : name;
}
