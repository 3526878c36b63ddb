import type { Evaluation } from '../score/evaluate.ts';
import { optionsLeft } from '../score/scored.ts';
import { firstsAmong } from '../score/firsts.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { fraction, wholeAbove, wholeBelow } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';

/** A value at which another option would be in front, everything else staying as it is. */
export interface ValueFlip {
  readonly option: string;
  readonly factor: string;
  /** The value in force. */
  readonly value: number;
  /** The value at which the two tie. */
  readonly at: Fraction;
  /** The first whole value beyond, 0..100: below the present one for the pick, above it for a rival. */
  readonly from: number;
  /** True if the evidence allows that value. */
  readonly isInRange: boolean;
  /** The options in front then, in authored order. */
  readonly ahead: readonly string[];
}

/**
 * Returns every single value that would turn the first of the ranking out of the front: its own falls by its lead over
 * the runner-up divided by the weight of the factor, or a rival's rises by the lead over that rival. Options as ranked,
 * factors as authored. Values outside 0..100 and factors without weight are left out.
 */
export function valueFlips(model: Model, evaluation: Evaluation): readonly ValueFlip[] {
  const { numerators, ranking } = evaluation;
  const [pick, ...rivals] = ranking;
  if (pick === undefined || rivals.length === 0) return [];

  const leadOver = (rival: string) => entryOf(numerators, pick) - entryOf(numerators, rival);
  const left = optionsLeft(model, evaluation.ruledOut).filter((option) => option !== pick);
  const next = firstsAmong(left, (option) => entryOf(numerators, option));
  const moves: readonly Move[] = [
    { option: pick, need: -Math.min(...rivals.map(leadOver)), beyond: wholeBelow, ahead: next },
    ...rivals.map((rival) => ({
      option: rival,
      need: leadOver(rival),
      beyond: wholeAbove,
      ahead: [rival],
    })),
  ];
  return moves.flatMap((move) => model.factors.flatMap(({ id }) => flipOf(evaluation, id, move)));
}

interface Move {
  readonly option: string;
  /** The change of the option's numerator that makes a tie. */
  readonly need: number;
  readonly beyond: (tie: Fraction) => number;
  readonly ahead: readonly string[];
}

function flipOf({ values, weights }: Evaluation, factor: string, move: Move): readonly ValueFlip[] {
  const weight = entryOf(weights, factor);
  if (weight === 0) return [];
  const { option, need, beyond, ahead } = move;
  const { low, value, high } = entryOf(entryOf(values, option), factor);
  const at = fraction(value * weight + need, weight);
  const from = beyond(at);
  if (from < 0 || from > 100) return [];
  return [{ option, factor, value, at, from, isInRange: from >= low && from <= high, ahead }];
}
