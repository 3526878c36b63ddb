import type { CountedAnswer } from '../score/countedAnswers.ts';
import { findEntry } from '#lib/lookUp.ts';
import type { Answer, Factor } from '../model.ts';
import { ONCE } from '../reading.ts';

/** The least and the greatest that a weight may be. */
export interface WeightRange {
  readonly least: number;
  readonly greatest: number;
}

/**
 * Returns the range of a given answer's weight on a factor in variations, in half tenths of a weight: as far as half
 * way to the neighbouring answers of an ordered question, else from half the weight to one and a half times.
 */
export function weightRange({ question, answer, importance }: CountedAnswer, factor: string): WeightRange {
  const own = weightOn(answer, factor);
  const place = question.answers.indexOf(answer);
  const neighbours = question.answers.filter((_, other) => Math.abs(other - place) === 1);
  const doubled = question.ordered
    ? [2 * own, ...neighbours.map((neighbour) => own + weightOn(neighbour, factor))]
    : [own, 3 * own];
  return { least: importance * Math.min(...doubled), greatest: importance * Math.max(...doubled) };
}

/** Returns the weight of an answer on a factor as it is, in half tenths of a weight. */
export function weightAsIs({ answer, importance }: CountedAnswer, factor: string): WeightRange {
  const doubled = 2 * importance * weightOn(answer, factor);
  return { least: doubled, greatest: doubled };
}

/** Returns the weight of a factor with some given answers, in half tenths. */
export function weightWith({ id, base }: Factor, given: readonly CountedAnswer[]): WeightRange {
  return sumOfRanges([baseWeight(base), ...given.map((answer) => weightAsIs(answer, id))]);
}

/** Returns the range of a factor's weight when the weights of the given answers vary, in half tenths. */
export function variedWeightWith({ id, base }: Factor, given: readonly CountedAnswer[]): WeightRange {
  return sumOfRanges([baseWeight(base), ...given.map((answer) => weightRange(answer, id))]);
}

/** Returns the range of a sum whose parts each have a range. */
export function sumOfRanges(parts: readonly WeightRange[]): WeightRange {
  return parts.reduce((sum, { least, greatest }) => ({ least: sum.least + least, greatest: sum.greatest + greatest }), {
    least: 0,
    greatest: 0,
  });
}

function weightOn({ weights }: Answer, factor: string): number {
  return findEntry(weights, factor) ?? 0;
}

function baseWeight(base: number): WeightRange {
  const doubled = 2 * ONCE * base;
  return { least: doubled, greatest: doubled };
}
