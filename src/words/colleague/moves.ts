import type { Decision } from '#content';
import { type Evaluation, leadBetween, type Pair, type Reading } from '#engine';
import { sayPick } from '../outcome.ts';
import { type Difference, differencesBetween, takeOver } from '#state/differences.ts';
import { evaluationOf } from '#state/evaluation.ts';

/** What one difference between two readings does to the first of them, taken over alone. */
export interface Move {
  readonly difference: Difference;
  /** What the first reading comes to with it. */
  readonly evaluation: Evaluation;
  /** By how much the shown lead moves, in tenths of a point, towards the first option of the pair. */
  readonly tenths: number;
  /** Whether another pick comes of it. */
  readonly partsPicks: boolean;
}

/** All that lies between one's own reading and another one. */
export interface Apart {
  readonly own: Evaluation;
  readonly other: Evaluation;
  /** The options whose lead is followed: the two fronts where they differ, else the own front and the next one. */
  readonly pair: Pair | null;
  /** The largest moves first, equal ones as authored. */
  readonly moves: readonly Move[];
  /** What all of them together move, in tenths of a point. */
  readonly allTenths: number;
}

/** What the differences from one's own reading to another move: each alone, and all of them together. */
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
