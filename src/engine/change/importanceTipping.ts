import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { nearestCrossings } from './crossings.ts';
import type { Crossing } from './crossings.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { firstsAmong } from '../score/firsts.ts';
import { frontOf, optionsLeft } from '../score/scored.ts';
import { entryOf, findEntry } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import { ceilOf, floorOf, fraction, wholeAbove, wholeBelow } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { MOST_IMPORTANCE, withImportance } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { valueIn } from '../score/valuesInForce.ts';

/** The point at which another option gets in front as one question counts more, or less. */
export interface TippingPoint {
  /** The importance at which the two tie, in tenths, above 0; rarely a whole tenth. */
  readonly at: Fraction;
  /** The option that ties there and is in front beyond. */
  readonly rival: string;
  /** The first whole tenth beyond, 1..120. */
  readonly from: number;
  /**
   * The options in front at that tenth, in authored order: the rival, unless another option crosses within the tenth.
   */
  readonly ahead: readonly string[];
}

/** The first tenth at which an option other than the present pick leads by two points, so that it is the pick. */
export interface NewPick {
  readonly from: number;
  readonly option: string;
}

/** The changes as a question counts more, or less; null for a change that does not happen between 0.1 and 12.0. */
export interface Tipping {
  readonly tips: TippingPoint | null;
  readonly picks: NewPick | null;
}

/** The changes of the pick as one counted question counts more or less and everything else stays. */
export interface ImportanceTipping {
  readonly question: string;
  readonly down: Tipping;
  readonly up: Tipping;
  /**
   * The options in front, in authored order, when the question is ignored. This is a case of its own: the values that
   * its answer sets and the options that it rules out go too, so the scores jump.
   */
  readonly ignoring: readonly string[];
}

/**
 * Returns the tipping points of every counted question, in authored order. While a question counts at all, every lead
 * is linear in how much it counts: if one time adds `L_q` to the lead, the two options tie at `m − lead ÷ L_q`. The
 * values that the answer sets and its rule-outs stay in force, however little it counts.
 */
export function importanceTipping(model: Model, reading: Reading): readonly ImportanceTipping[] {
  const evaluation = evaluate(model, reading);
  return countedAnswers(model, reading).map((counted) => {
    const lines = linesOf({ model, evaluation, counted });
    const { present, gainOf } = lines;
    const { below, above } = nearestCrossings(evaluation, { present, gainOf });
    const spans = pickSpans(lines);
    return {
      question: counted.question.id,
      down: { tips: below && tippingAt(lines, below, wholeBelow(below.at)), picks: newPick(spans, present, 'down') },
      up: { tips: above && tippingAt(lines, above, wholeAbove(above.at)), picks: newPick(spans, present, 'up') },
      ignoring: ignoring(model, reading, counted),
    };
  });
}

/** Every numerator as a line over how much one question counts, in tenths. */
interface Lines {
  readonly evaluation: Evaluation;
  readonly present: number;
  readonly gainOf: (option: string) => number;
  /** The options that are left, in authored order. */
  readonly left: readonly string[];
  /** The weight that one more tenth adds to the sum. */
  readonly weightGain: number;
}

interface Weighed {
  readonly model: Model;
  readonly evaluation: Evaluation;
  readonly counted: CountedAnswer;
}

function linesOf({ model, evaluation, counted: { answer, importance } }: Weighed): Lines {
  const added = model.factors
    .map(({ id }) => ({ id, weight: findEntry(answer.weights, id) ?? 0 }))
    .filter(({ weight }) => weight !== 0);
  const gains = Object.fromEntries(
    evaluation.ranking.map((option) => [
      option,
      added.reduce((sum, { id, weight }) => sum + weight * valueIn(evaluation.values, option, id), 0),
    ]),
  );
  return {
    evaluation,
    present: importance,
    gainOf: (option) => entryOf(gains, option),
    left: optionsLeft(model, evaluation.ruledOut),
    weightGain: added.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function numeratorAt({ evaluation, present, gainOf }: Lines, option: string, tenths: number): number {
  return entryOf(evaluation.numerators, option) + (tenths - present) * gainOf(option);
}

function tippingAt(lines: Lines, { at, rival }: Crossing, from: number): TippingPoint | null {
  if (from < 1 || from > MOST_IMPORTANCE) return null;
  return { at, rival, from, ahead: firstsAmong(lines.left, (option) => numeratorAt(lines, option, from)) };
}

/** The tenths from `least` to `most`, at which an option is the pick; none if `least` is more than `most`. */
interface PickSpan {
  readonly option: string;
  readonly least: number;
  readonly most: number;
}

/** Returns the spans of all options that are not the pick at present. */
function pickSpans(lines: Lines): readonly PickSpan[] {
  const { outcome } = lines.evaluation;
  const others = lines.left.filter((option) => outcome.kind !== 'pick' || option !== outcome.option);
  return others.map((option) => pickSpan(lines, option));
}

/** Returns where an option leads each of the others by two points. What its lead is above that changes linearly. */
function pickSpan({ evaluation, present, gainOf, left, weightGain }: Lines, option: string): PickSpan {
  const [numerator, gain] = [entryOf(evaluation.numerators, option), gainOf(option)];
  let [least, most] = [1, MOST_IMPORTANCE];
  for (const rival of left) {
    if (rival === option) continue;
    const over = numerator - entryOf(evaluation.numerators, rival) - CLOSE_BELOW * evaluation.totalWeight;
    const change = gain - gainOf(rival) - CLOSE_BELOW * weightGain;
    if (change > 0) least = Math.max(least, present + ceilOf(fraction(-over, change)));
    else if (change < 0) most = Math.min(most, present + floorOf(fraction(-over, change)));
    else if (over < 0) most = 0;
  }
  return { option, least, most };
}

function newPick(spans: readonly PickSpan[], present: number, direction: 'down' | 'up'): NewPick | null {
  const found = spans.flatMap(({ option, least, most }) => {
    const from = direction === 'up' ? Math.max(least, present + 1) : Math.min(most, present - 1);
    return from >= least && from <= most ? [{ from, option }] : [];
  });
  const [nearest] = found.sort((one, other) => (direction === 'up' ? one.from - other.from : other.from - one.from));
  return nearest ?? null;
}

function ignoring(model: Model, reading: Reading, { question }: CountedAnswer): readonly string[] {
  return frontOf(evaluate(model, withImportance(reading, question.id, 0)));
}
