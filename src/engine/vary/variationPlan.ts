import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { Factor, Model, Option, Question } from '../model.ts';
import { asIfGiven, isOpen } from '../settings/pending.ts';
import { ONCE } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { spanIn, valuesInForce } from '../score/valuesInForce.ts';
import { weightAsIs, weightRange } from './weightRange.ts';

/** A number drawn between a least and a greatest one is on one of so many steps. */
export const STEPS = 4096;

/**
 * The numbers that vary, as ranges to draw from. Options, factors and questions are in the order of their ids, so that
 * authored order changes nothing. All are whole: weights in half tenths of a weight and steps, values in points and
 * steps.
 */
export interface VariationPlan {
  readonly options: readonly string[];
  /** The weight of each factor before any answer, which does not vary. */
  readonly base: Float64Array;
  /** By factor: the values that hold unless the answer to an open question sets others. */
  readonly columns: readonly Column[];
  readonly questions: readonly VariedQuestion[];
}

/** The values of all options on a factor: the lowest, and what each step adds. */
export interface Column {
  readonly lowest: Float64Array;
  readonly rises: Float64Array;
}

/** A question that counts, with the given answer or, if it is open, with each of its answers. */
export interface VariedQuestion {
  readonly isOpen: boolean;
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** An open question takes the first answer for which the number drawn from 0 to 99 is below this. */
  readonly below: number;
  /** Bits of the options that it rules out, 1 for the first. */
  readonly out: number;
  /** The least weight that it adds, by factor. */
  readonly least: Float64Array;
  /** The factors on which that weight varies, and what each step adds there. */
  readonly varied: Uint8Array;
  readonly rises: Float64Array;
  /** The values that it sets. */
  readonly sets: readonly { readonly factor: number; readonly column: Column }[];
}

/** Prepares the variations of a reading. An option's bit is its place, so a model can have 31 options at most. */
export function planVariations(model: Model, reading: Reading): VariationPlan {
  const counted = countedAnswers(model, reading);
  const basis = { options: byId(model.options), factors: byId(model.factors), counted, ownValues: reading.ownValues };
  return {
    options: basis.options.map(({ id }) => id),
    base: Float64Array.from(basis.factors, ({ base }) => 2 * ONCE * base * STEPS),
    columns: columnsOf(basis, counted),
    questions: byId(model.questions).flatMap((question) => {
      const given = counted.find((each) => each.question === question);
      if (given) return { isOpen: false, branches: [branchOf(basis, given, weightRange)] };
      return isOpen(reading, question) ? { isOpen: true, branches: openBranches(basis, reading, question) } : [];
    }),
  };
}

/** The basis of all numbers of a plan. */
interface Basis {
  readonly options: readonly Option[];
  readonly factors: readonly Factor[];
  readonly counted: readonly CountedAnswer[];
  readonly ownValues: Reading['ownValues'];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function openBranches(basis: Basis, reading: Reading, question: Question): readonly Branch[] {
  let below = 0;
  return asIfGiven(reading, question).map((taken) => {
    below += taken.answer.share;
    return { ...branchOf(basis, taken, weightAsIs), below };
  });
}

function branchOf(basis: Basis, taken: CountedAnswer, rangeOf: typeof weightRange): Branch {
  const { rulesOut = [], fit = {} } = taken.answer;
  const isOut = (id: string) => rulesOut.some(({ option }) => option === id);
  const ranges = basis.factors.map(({ id }, factor) => ({ factor, ...rangeOf(taken, id) }));
  const varied = ranges.filter(({ least, greatest }) => least < greatest);
  const columns = columnsOf(basis, [...basis.counted, taken]);
  return {
    below: 100,
    out: basis.options.reduce((bits, { id }, place) => (isOut(id) ? bits | (1 << place) : bits), 0),
    least: Float64Array.from(ranges, ({ least }) => least * STEPS),
    varied: Uint8Array.from(varied, ({ factor }) => factor),
    rises: Float64Array.from(varied, ({ least, greatest }) => greatest - least),
    sets: basis.factors.flatMap(({ id }, factor) =>
      Object.hasOwn(fit, id) ? [{ factor, column: itemAt(columns, factor) }] : [],
    ),
  };
}

/** Returns the values that hold with these answers, by factor. */
function columnsOf({ options, factors, ownValues }: Basis, answers: readonly CountedAnswer[]): readonly Column[] {
  const values = valuesInForce({ options, factors, questions: [] }, answers, ownValues);
  return factors.map(({ id: factor }) => {
    const spans = options.map(({ id }) => spanIn(values, id, factor));
    return {
      lowest: Float64Array.from(spans, ({ low }) => low * STEPS),
      rises: Float64Array.from(spans, ({ low, high }) => high - low),
    };
  });
}
