import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { findEntry } from '#lib/lookUp.ts';
import type { Answer, Factor, Model } from '../model.ts';
import { asIfGiven, openQuestions } from '../settings/pending.ts';
import { ONCE } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Two numbers between which something lies. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/**
 * What the weight of a given answer on a factor may be just as well, in half tenths of a weight: as far as half way to
 * the neighbouring answers of an ordered question, else from half the weight to one and a half times.
 */
export function weightRange({ question, answer, importance }: CountedAnswer, factor: string): Range {
  const own = weightOn(answer, factor);
  const place = question.answers.indexOf(answer);
  const neighbours = question.answers.filter((_, other) => Math.abs(other - place) === 1);
  const doubled = question.ordered
    ? [2 * own, ...neighbours.map((neighbour) => own + weightOn(neighbour, factor))]
    : [own, 3 * own];
  return { least: importance * Math.min(...doubled), greatest: importance * Math.max(...doubled) };
}

/** The weight of an answer on a factor as it is, in half tenths of a weight. */
export function weightAsIs({ answer, importance }: CountedAnswer, factor: string): Range {
  const doubled = 2 * importance * weightOn(answer, factor);
  return { least: doubled, greatest: doubled };
}

/** What a factor may weigh in all over the variations of a reading, in half tenths of a weight. */
export function totalWeightRange(model: Model, reading: Reading, { id, base }: Factor): Range {
  const given = countedAnswers(model, reading).map((answer) => weightRange(answer, id));
  const open = openQuestions(model, reading).map((question) => {
    const answers = asIfGiven(reading, question).map((answer) => weightAsIs(answer, id).least);
    return { least: Math.min(...answers), greatest: Math.max(...answers) };
  });
  const own = 2 * ONCE * base;
  return sumOfRanges([{ least: own, greatest: own }, ...given, ...open]);
}

/** What a sum may be of which every part lies in its range. */
export function sumOfRanges(parts: readonly Range[]): Range {
  return parts.reduce((sum, { least, greatest }) => ({ least: sum.least + least, greatest: sum.greatest + greatest }), {
    least: 0,
    greatest: 0,
  });
}

function weightOn({ weights }: Answer, factor: string): number {
  return findEntry(weights, factor) ?? 0;
}
