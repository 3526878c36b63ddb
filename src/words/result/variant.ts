import type { Decision } from '#content';
import { importanceOf, type Reading } from '#engine';
import { answerLabel, sayTimes } from '../answers.ts';
import { labelOf, optionLabel } from '../labels.ts';
import { evaluationOf } from '#state/evaluation.ts';

/** The differences between a variant and its result. */
export interface Variant {
  readonly title: string;
  /** A line for each of several differences; a single one is told in the title. */
  readonly lines: readonly string[];
}

/** Tells what is different in a variant: “Changed from the result you came from: Trade-off is “Proven”, before “Unsure”.” */
export function variantOf(decision: Decision, before: Reading, now: Reading): Variant {
  const title = 'Changed from the result you came from';
  const differences = sayDifferences(decision, before, now);
  const [only, ...more] = differences;
  return only !== undefined && more.length === 0
    ? { title: `${title}: ${only}.`, lines: [] }
    : { title: `${title}:`, lines: differences };
}

function sayDifferences(decision: Decision, before: Reading, now: Reading): readonly string[] {
  return [
    ...decision.questions.flatMap(({ id, label }) => [
      ...answerChange(label, answerLabel(decision, before, id), answerLabel(decision, now, id)),
      ...importanceChange(label, importanceOf(before, id), importanceOf(now, id)),
    ]),
    ...valueChanges(decision, before, now),
  ];
}

function answerChange(label: string, before: string, now: string): readonly string[] {
  return before === now ? [] : [`${label} is “${now}”, before “${before}”`];
}

function importanceChange(label: string, before: number, now: number): readonly string[] {
  if (before === now) return [];
  const is = now === 0 ? 'is ignored' : `counts ${sayTimes(now)}`;
  const was = before === 0 ? 'was ignored' : `counted ${sayTimes(before)}`;
  return [`${label} ${is}, before it ${was}`];
}

function valueChanges(decision: Decision, before: Reading, now: Reading): readonly string[] {
  const [old, current] = [before, now].map((reading) => evaluationOf(decision, reading).values);
  const changed = [before, now].flatMap(({ ownValues }) =>
    Object.entries(ownValues).flatMap(([option, row]) => Object.keys(row).map((factor) => ({ option, factor }))),
  );
  const lines = changed.flatMap(({ option, factor }) => {
    const [was, is] = [old?.[option]?.[factor]?.value, current?.[option]?.[factor]?.value];
    if (was === is) return [];
    return [`${optionLabel(decision, option)} is worth ${is} on ${labelOf(decision.factors, factor)}, before ${was}`];
  });
  return [...new Set(lines)];
}
