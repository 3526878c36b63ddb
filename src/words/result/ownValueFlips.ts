import { type ValueFlip, valueFlips, withOwnValue } from '#engine';
import { countOf } from '#lib/english.ts';
import { labelOf, optionLabel } from '../labels.ts';
import { sayTakesOver } from '../tipping.ts';
import type { Flip } from './flip.ts';
import type { Result } from './result.ts';
import { pickOf } from '../outcome.ts';

/** Returns the values within their evidence that would put another option in front; if there are none, the nearest value. */
export function ownValueFlips(result: Result): readonly Flip[] {
  if (pickOf(result.evaluation) === null) return [];
  const all = valueFlips(result.decision, result.evaluation);
  const inRange = all.filter(({ isInRange }) => isInRange);
  const [nearest] = all.toSorted((one, other) => distance(one) - distance(other));
  const told = inRange.length > 0 || !nearest ? inRange : [nearest];
  return told.map((flip) => flipOf(result, flip));
}

/** The values within their evidence that could turn the pick, and a sentence with their number. */
export interface ValuesInRange {
  readonly sentence: string;
  readonly flips: readonly Flip[];
}

/** Returns null if there is no pick, or nothing behind it. */
export function valuesInRange(result: Result): ValuesInRange | null {
  const { outcome } = result.evaluation;
  if (outcome.kind !== 'pick' || outcome.runnerUp === null) return null;
  const flips = ownValueFlips(result).filter(({ kind }) => kind === 'fact');
  const sentence =
    flips.length === 0
      ? 'No single value, anywhere in its range, would change the pick.'
      : `By itself and within its evidence, ${countOf(flips.length, 'value')} could turn the pick:`;
  return { sentence, flips };
}

function distance({ from, value }: ValueFlip): number {
  return Math.abs(from - value);
}

function flipOf({ decision, reading, evaluation }: Result, flip: ValueFlip): Flip {
  const { option, factor, from, value, at, ahead, isInRange } = flip;
  const label = labelOf(decision.factors, factor);
  const clause = `${optionLabel(decision, option)} is worth ${sayWorth(flip)} on ${label}`;
  const span = evaluation.values[option]?.[factor] ?? { low: value, high: value };
  const equal = at.denominator === 1n ? [`Equal at ${at.numerator}.`] : [];
  const range =
    span.low === span.high
      ? `It counts as ${value}.`
      : `It counts as ${value}; the evidence allows ${span.low} to ${span.high}, and this lies ${isInRange ? 'within' : 'outside'} that.`;
  return {
    kind: isInRange ? 'fact' : 'remote',
    topic: `${option} ${factor} ${ahead.join(' ')}`,
    size: distance(flip) / 10,
    clause,
    sentence: `${sayTakesOver(decision, ahead)} if ${clause}`,
    notes: [range, ...equal],
    reading: withOwnValue(reading, { option, factor }, from),
  };
}

/** Says a value and all beyond it: “67 or less”. There is nothing beyond 0 and 100. */
function sayWorth({ from, value }: ValueFlip): string {
  if (from === 0 || from === 100) return `${from}`;
  return `${from} or ${from < value ? 'less' : 'more'}`;
}
