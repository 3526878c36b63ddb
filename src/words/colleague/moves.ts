import type { Decision } from '#content';
import { type Evaluation, leadBetween, type Pair, type Reading } from '#engine';
import { sayPick } from '../outcome.ts';
import { type Difference, differencesBetween, takeOver } from '#state/differences.ts';
import { evaluationOf } from '#state/evaluation.ts';

/** The effect of a single difference between two readings, taken over into the first one. */
export interface Move {
  readonly difference: Difference;
  /** The evaluation of the first reading with it. */
  readonly evaluation: Evaluation;
  /** The change of the shown lead, in tenths of a point, towards the first option of the pair. */
  readonly tenths: number;
  /** True if it changes the pick. */
  readonly partsPicks: boolean;
}

/** All differences between one's own reading and another one. */
export interface Apart {
  readonly own: Evaluation;
  readonly other: Evaluation;
  /** The options whose lead is compared: both leaders if they differ, else the leader and the next option. */
  readonly pair: Pair | null;
  /** The largest moves first, equal ones in authored order. */
  readonly moves: readonly Move[];
  /** The move of all of them together, in tenths of a point. */
  readonly allTenths: number;
}

/** Calculates how far each difference to another reading moves the lead, alone and all together. */
export function movesBetween(decision: Decision, own: Reading, other: Reading): Apart {
  const [from, to] = [evaluationOf(decision, own), evaluationOf(decision, other)];
  const pair = pairOf(from, to);
  const moved = (evaluation: Evaluation) =>
    pair ? leadBetween(evaluation, ...pair).shown - leadBetween(from, ...pair).shown : 0;
  const moves = differencesBetween(decision, own, other).map((difference) => {
    const evaluation = evaluationOf(decision, takeOver(own, other, difference));
    return {
      difference,
      evaluation,
      tenths: moved(evaluation),
      partsPicks: sayPick(decision, evaluation.outcome) !== sayPick(decision, from.outcome),
    };
  });
  return {
    own: from,
    other: to,
    pair,
    moves: moves.toSorted((one, next) => Math.abs(next.tenths) - Math.abs(one.tenths)),
    allTenths: moved(to),
  };
}

function pairOf(own: Evaluation, other: Evaluation): Pair | null {
  const first = own.ranking[0] ?? other.ranking[0];
  const second = [...other.ranking.slice(0, 1), ...own.ranking, ...other.ranking].find((option) => option !== first);
  return first !== undefined && second !== undefined ? [first, second] : null;
}
