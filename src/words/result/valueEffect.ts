import type { Decision } from '#content';
import { type Evaluation, type Place, type Reading, type ValueFlip, valueFlips, withOwnValue } from '#engine';
import { joinWords } from '#lib/english.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { sayStanding } from '../lead.ts';
import { labelOf, optionLabel } from '../labels.ts';

/** The effect of a reader's own value on the pick. */
export interface ValueEffect {
  /** True if the outcome differs from that with our value. */
  readonly isFlipped: boolean;
  /** The first value that puts another option in front; null if no value from 0 to 100 does. */
  readonly flip: ValueFlip | null;
  /** The effect in one or two sentences. */
  readonly sentence: string;
}

/** Compares the value in one place with our value there; everything else stays as the reading has it. */
export function valueEffect(decision: Decision, reading: Reading, place: Place): ValueEffect {
  const withOurs = evaluationOf(decision, withOwnValue(reading, place, null));
  const now = evaluationOf(decision, reading);
  const isFlipped = outcomeKey(now) !== outcomeKey(withOurs);
  const flip = flipOf(decision, withOurs, place);
  const standing = sayStanding(decision, now);
  const turn = sayTurn(decision, withOurs, { place, flip });
  return { isFlipped, flip, sentence: isFlipped ? standing : `${standing} ${turn}` };
}

/** Says at which value the pick would turn: “At 61 or less, Rust is in front.” */
export function sayFlip(decision: Decision, { ahead, from, value }: ValueFlip): string {
  const names = ahead.map((option) => optionLabel(decision, option));
  return `At ${from} or ${from < value ? 'less' : 'more'}, ${joinWords(names, 'and')} ${names.length === 1 ? 'is' : 'are'} in front.`;
}

/** A value beside ours, for a slider that reads it out: “35, as we have it”, “61, ours is 35”. */
export function sayBesideOurs(value: number, ours: number): string {
  return value === ours ? `${value}, as we have it` : `${value}, ours is ${ours}`;
}

interface Turn {
  readonly place: Place;
  readonly flip: ValueFlip | null;
}

function sayTurn(decision: Decision, withOurs: Evaluation, { place, flip }: Turn): string {
  if (flip) return sayFlip(decision, flip);
  const { option, factor } = place;
  if (withOurs.ruledOut.some((each) => each.option === option)) {
    return `${optionLabel(decision, option)} is ruled out, so no value here changes that.`;
  }
  if (withOurs.weights[factor] === 0) return `${labelOf(decision.factors, factor)} has no weight on these answers.`;
  return 'No value here puts another option in front.';
}

function flipOf(decision: Decision, withOurs: Evaluation, { option, factor }: Place): ValueFlip | null {
  return valueFlips(decision, withOurs).find((flip) => flip.option === option && flip.factor === factor) ?? null;
}

function outcomeKey({ outcome }: Evaluation): string {
  if (outcome.kind === 'pick') return outcome.option;
  return outcome.kind === 'toss-up' ? outcome.options.join(' or ') : outcome.kind;
}
