import type { Decision } from '#content';
import { contributionsByFactor, type Evaluation, type Pair, type Reading, standingOf, toNumber } from '#engine';
import { evaluationOf } from '#state/evaluation.ts';
import type { OwnValue } from '#state/ownValues.ts';
import { labelOf, optionLabel } from '../labels.ts';
import { sayLeads } from '../lead.ts';
import { sayOwnValues } from '../ownValues.ts';

/** The weights of a comparison. */
export type Weighing = 'answers' | 'equal' | 'none';

/** The order of its rows. */
export type Order = 'worth' | 'authored';

/** One factor of a comparison. */
export interface ComparedFactor {
  readonly id: string;
  readonly label: string;
  readonly share?: string;
  readonly left: number;
  readonly right: number;
  readonly ours: { readonly left?: number; readonly right?: number };
  readonly worthTenths: number | null;
  readonly isIdle: boolean;
}

interface Compared {
  readonly decision: Decision;
  /** The evaluation with the weights of the rows. */
  readonly evaluation: Evaluation;
  readonly pair: Pair;
  readonly own: readonly OwnValue[];
}

/**
 * Returns the rows of a comparison, in authored order or by worth, the largest first. Without weights the difference of
 * the values counts as worth. The pair the other way round gives the same rows with sides and signs changed.
 */
export function factorRows(compared: Compared, weighing: Weighing, order: Order): readonly ComparedFactor[] {
  const { decision, evaluation, pair } = compared;
  const rows = contributionsByFactor(decision, evaluation, pair).map(({ factor, exact, shown }) => {
    const [left, right] = [valueOf(evaluation, pair[0], factor), valueOf(evaluation, pair[1], factor)];
    const size = weighing === 'none' ? left - right : toNumber(exact);
    const row: ComparedFactor = {
      id: factor,
      label: labelOf(decision.factors, factor),
      ...(weighing !== 'none' && { share: `${shareOf(evaluation, factor)} of the weight` }),
      left,
      right,
      ours: oursIn(compared, factor),
      worthTenths: weighing === 'none' ? null : shown,
      isIdle: size === 0,
    };
    return { row, size: Math.abs(size) };
  });
  const ordered = order === 'worth' ? rows.toSorted((one, other) => other.size - one.size) : rows;
  return ordered.map(({ row }) => row);
}

/** A comparison in at most fifteen words, to be read out: “Comparing Go and Rust, 9 differences. Go leads …” */
export function sayComparison(
  { decision, evaluation, pair }: Pick<Compared, 'decision' | 'evaluation' | 'pair'>,
  rows: readonly ComparedFactor[],
): string {
  const count = rows.filter(({ left, right }) => left !== right).length;
  const names = pair.map((option) => optionLabel(decision, option)).join(' and ');
  const compared = `Comparing ${names}, ${count} ${count === 1 ? 'difference' : 'differences'}`;
  const standing = standingOf(evaluation, ...pair);
  if (standing.lead.closeness === 'close')
    return `${compared}. ${optionLabel(decision, standing.ahead)} leads, too close to call.`;
  return `${compared}. ${sayLeads(decision, standing)}.`;
}

/** Says the order of the rows. */
export function sayOrder(order: Order, weighing: Weighing): string {
  if (order === 'authored') return 'as the article lists them';
  return weighing === 'none' ? 'largest difference first' : 'most points first';
}

/** The notes after a score: “, but is ruled out, with one value of a reader’s own”; '' if there are none. */
export function sayScoreNotes(decision: Decision, reading: Reading, option: string): string {
  const { ruledOut } = evaluationOf(decision, reading);
  const own = sayOwnValues(decision, reading, option);
  const out = ruledOut.some((each) => each.option === option) ? ', but is ruled out' : '';
  return `${out}${own ? `, ${own}` : ''}`;
}

function oursIn({ own, pair }: Compared, factor: string): ComparedFactor['ours'] {
  const [left, right] = pair.map((option) => own.find((each) => each.option === option && each.factor === factor));
  return { ...(left && { left: left.ours.value }), ...(right && { right: right.ours.value }) };
}

function valueOf({ values }: Evaluation, option: string, factor: string): number {
  return values[option]?.[factor]?.value ?? 0;
}

function shareOf({ weights, totalWeight }: Evaluation, factor: string): string {
  return `${Math.round((100 * (weights[factor] ?? 0)) / totalWeight)}%`;
}
