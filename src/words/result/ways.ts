import type { Decision } from '#content';
import { type Change, type Counterfactual, type Reading, type Way, withAnswer } from '#engine';
import { countOf } from '#lib/english.ts';
import { sayChanges } from '../changes.ts';
import { optionLabel } from '../labels.ts';

/** A changed reading, and a sentence about its result. */
export interface Variant {
  readonly sentence: string;
  readonly reading: Reading;
}

/** The fewest changes that make an option the pick. */
export interface WayInWords {
  readonly option: string;
  /** Says that there is no way, or what all ways have in common; null if there is nothing to add. */
  readonly note: string | null;
  /** The first smallest set of preferences, and the first smallest set with facts. */
  readonly variants: readonly Variant[];
  /** The other sets of the same size, with a label that counts them; null if there are none. */
  readonly more: { readonly label: string; readonly variants: readonly Variant[] } | null;
}

/** Words the fewest changes to each option that is not the pick. */
export function waysInWords(
  decision: Decision,
  reading: Reading,
  ways: readonly Counterfactual[],
): readonly WayInWords[] {
  return ways.map(({ option, way }) => {
    const outcome = `the pick is ${optionLabel(decision, option)}`;
    const { first, others, all } = setsIn(way);
    return {
      option,
      note: noteOn(decision, reading, { option, way }),
      variants: variantsOf(decision, { reading, outcome }, first),
      more:
        others.length > 0
          ? { label: sayMore(others, all - first.length), variants: variantsOf(decision, { reading, outcome }, others) }
          : null,
    };
  });
}

/** Words sets of changed answers: “If the team already ships Rust, the pick is Rust”. */
export function variantsOf(
  decision: Decision,
  { reading, outcome }: { readonly reading: Reading; readonly outcome: string },
  sets: readonly (readonly Change[])[],
): readonly Variant[] {
  return sets.map((changes) => ({
    sentence: `${sayChanges(decision, changes)}, ${outcome}`,
    reading: changes.reduce((all, { question, answer }) => withAnswer(all, question, answer), reading),
  }));
}

interface Sets {
  /** The first smallest set of preferences, and the first smallest set with facts. */
  readonly first: readonly (readonly Change[])[];
  /** The others that are listed. */
  readonly others: readonly (readonly Change[])[];
  /** The number of all sets, listed or not. */
  readonly all: number;
}

export function setsIn(way: Way): Sets {
  if (way.kind === 'never') return { first: [], others: [], all: 0 };
  const lists = [way.preferences, way.others];
  return {
    first: lists.flatMap(({ sets }) => sets.slice(0, 1)),
    others: lists.flatMap(({ sets }) => sets.slice(1)),
    all: lists.reduce((sum, { count }) => sum + count, 0),
  };
}

function noteOn(decision: Decision, reading: Reading, { option, way }: Counterfactual): string | null {
  if (way.kind === 'with-open') return 'Only together with questions that are still open:';
  if (way.kind === 'changes') return null;
  const held = Object.keys(reading.ownValues).length > 0 ? 'these importances and values' : 'these importances';
  return `No combination of answers makes ${optionLabel(decision, option)} the pick, at ${held}.`;
}

function sayMore(listed: readonly unknown[], count: number): string {
  return listed.length === count
    ? countOf(count, 'other way with as few changes', 'other ways with as few changes')
    : `${listed.length} of ${count} other ways with as few changes`;
}
