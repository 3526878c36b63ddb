import type { Decision } from '#content';
import type { Evaluation, FactorPart, Pair } from '#engine';
import { capitalise, countOf } from '#lib/english.ts';
import { labelOf, optionLabel } from '../labels.ts';
import { sayPoints, sayWorth } from '../lead.ts';
import { type Carried, carriedBy } from './carried.ts';

/** A factor with its points, and the option that they speak for; null for neither. */
export interface PointsRow {
  readonly id: string;
  readonly label: string;
  readonly option: string | null;
  /** “+3.2”, “0.0” */
  readonly points: string;
}

export interface PointsList {
  readonly heading: string;
  readonly rows: readonly PointsRow[];
}

/** The factors that carry a lead, in lists. */
export interface CarriedRows {
  /** First the factors for the leader, then those that they outweigh. */
  readonly lists: readonly PointsList[];
  /** The factors in neither list; null if there are none. */
  readonly rest: PointsList | null;
}

/** Lists what carries the lead between two options; null if they are equal. The order of the pair does not matter. */
export function carriedRows(decision: Decision, evaluation: Evaluation, pair: Pair): CarriedRows | null {
  const carried = carriedBy(decision, evaluation, pair);
  if (!carried) return null;
  const { cons, other, pros, rest } = carried;
  const rowsOf = (parts: readonly FactorPart[]) => parts.map((part) => rowOf(decision, carried, part));
  return {
    lists: [
      { heading: sayPros(decision, carried), rows: rowsOf(pros) },
      ...(cons.length > 0
        ? [{ heading: `What they outweigh, for ${optionLabel(decision, other)}`, rows: rowsOf(cons) }]
        : []),
    ],
    rest: rest.parts.length > 0 ? { heading: sayRest(decision, carried), rows: rowsOf(rest.parts) } : null,
  };
}

function sayPros(decision: Decision, { isDominant, leader, other }: Carried): string {
  const [ahead, behind] = [optionLabel(decision, leader), optionLabel(decision, other)];
  if (isDominant) return `${ahead} is nowhere behind ${behind}, and ahead on these`;
  return `Enough to outweigh all that speaks for ${behind}`;
}

function sayRest(decision: Decision, { leader, other, rest }: Carried): string {
  const isOne = rest.parts.length === 1;
  const count = capitalise(countOf(rest.parts.length, 'more factor'));
  if (rest.tenths === 0) return isOne ? `${count} makes no difference` : `${count} cancel out`;
  const sum = sayWorth([optionLabel(decision, leader), optionLabel(decision, other)], rest.tenths);
  if (isOne) return `${count} comes to ${sum}`;
  return rest.cancelsOut ? `${count} cancel out, but for ${sum}` : `${count} come to ${sum} in all`;
}

function rowOf(decision: Decision, { leader, other }: Carried, { factor, shown }: FactorPart): PointsRow {
  return {
    id: factor,
    label: labelOf(decision.factors, factor),
    option: shown === 0 ? null : shown > 0 ? leader : other,
    points: sayPoints(shown),
  };
}
