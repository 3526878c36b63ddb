import { findEntry } from '#lib/lookUp.ts';
import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { evaluate } from '../score/evaluate.ts';
import { valueIn } from '../score/valuesInForce.ts';
import type { Values } from '../score/valuesInForce.ts';
import type { Factor, Model } from '../model.ts';
import { ONCE, ownValueAt } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { Pair } from '../score/pair.ts';
import type { Cause } from './causes.ts';
import type { Revised, RevisedPair, RevisedReading } from './revised.ts';

/** A number of one factor in both revisions, and what changes it; null if nothing does. */
export interface Entry {
  readonly before: number;
  readonly after: number;
  readonly cause: Cause | null;
}

/** Everything of one factor that a lead is made of. A factor that a revision does not have has zeros in it. */
export interface Line {
  /** 1 in a revision that has the factor. */
  readonly presence: Entry;
  /** The parts of its weight, in tenths. */
  readonly weights: readonly Entry[];
  /** The values of the two options. */
  readonly values: readonly [Entry, Entry];
}

/** One revision, as far as a pair of options and a reader are concerned. */
interface Side {
  readonly model: Model;
  readonly reading: Reading;
  readonly pair: Pair;
  readonly values: Values;
  readonly counted: readonly CountedAnswer[];
}

/** Lists what a lead is made of in both revisions, one line a factor: those of today in order, then those that were dropped. */
export function ledgerOf(revised: Revised, reading: RevisedReading, pair: RevisedPair): readonly Line[] {
  const before = sideOf(revised.before, reading.before, pair.before);
  const after = sideOf(revised.after, reading.after, pair.after);
  const answers = answerCauses(revised, before, after);
  const predecessor = (id: string) => before.model.factors.find((factor) => revised.ids.factor(factor.id) === id);
  const kept = after.model.factors.map((today) => {
    const factor = predecessor(today.id);
    if (!factor) return lineOnOneSide(after, today, 'added');
    return lineOnBothSides({ side: before, factor }, { side: after, factor: today }, answers);
  });
  const isDropped = (factor: Factor) => predecessor(revised.ids.factor(factor.id) ?? '') !== factor;
  return [...kept, ...before.model.factors.filter(isDropped).map((factor) => lineOnOneSide(before, factor, 'dropped'))];
}

function sideOf(model: Model, reading: Reading, pair: Pair): Side {
  return { model, reading, pair, values: evaluate(model, reading).values, counted: countedAnswers(model, reading) };
}

interface AnswerCause {
  readonly cause: Cause;
  /** The counted answers that belong together, none if none counts. */
  readonly before: readonly CountedAnswer[];
  readonly after: readonly CountedAnswer[];
}

/** Joins the answers of both revisions that are about the same: an earlier one with all answers that it became. */
function answerCauses({ ids }: Revised, before: Side, after: Side): readonly AnswerCause[] {
  const taken = new Set<CountedAnswer>();
  const paired = before.counted.map((counted) => {
    const became = after.counted.filter(
      (each) => !taken.has(each) && ids.questions(counted.question.id).includes(each.question.id),
    );
    for (const each of became) taken.add(each);
    return causeOf([counted], became);
  });
  return [...paired, ...after.counted.filter((each) => !taken.has(each)).map((each) => causeOf([], [each]))];
}

function causeOf(before: readonly CountedAnswer[], after: readonly CountedAnswer[]): AnswerCause {
  const cause: Cause = {
    kind: 'answer',
    before: before[0]?.question.id ?? null,
    after: after.map(({ question }) => question.id),
  };
  return { cause, before, after };
}

function lineOnOneSide(side: Side, factor: Factor, is: 'added' | 'dropped'): Line {
  const cause: Cause = { kind: 'factor', factor: factor.id, is };
  const entry = (amount: number): Entry =>
    is === 'added' ? { before: 0, after: amount, cause } : { before: amount, after: 0, cause };
  return {
    presence: entry(1),
    weights: [entry(ONCE * factor.base + addedBy(side.counted, factor))],
    values: [entry(valueAt({ side, factor }, 0)), entry(valueAt({ side, factor }, 1))],
  };
}

/** A factor of one revision. */
interface Located {
  readonly side: Side;
  readonly factor: Factor;
}

function lineOnBothSides(before: Located, after: Located, answers: readonly AnswerCause[]): Line {
  const [from, to] = [before.factor.base, after.factor.base];
  const base = entry(ONCE * from, ONCE * to, { kind: 'weight', factor: after.factor.id, from, to });
  const added = answers.map((each) =>
    entry(addedBy(each.before, before.factor), addedBy(each.after, after.factor), each.cause),
  );
  return {
    presence: { before: 1, after: 1, cause: null },
    weights: [base, ...added],
    values: [valueEntry(before, after, { place: 0, answers }), valueEntry(before, after, { place: 1, answers })],
  };
}

/** Finds what changed a value: the answer that sets it in only one of the revisions, or else the value itself. */
function valueEntry(
  before: Located,
  after: Located,
  { place, answers }: { readonly place: 0 | 1; readonly answers: readonly AnswerCause[] },
): Entry {
  const option = after.side.pair[place];
  const [from, to] = [valueAt(before, place), valueAt(after, place)];
  const setBefore = answers.find((each) => sets(each.before, before, place));
  const setAfter = answers.find((each) => sets(each.after, after, place));
  const setter = setBefore === setAfter ? undefined : (setAfter ?? setBefore);
  return entry(from, to, setter?.cause ?? { kind: 'value', option, factor: after.factor.id, from, to });
}

function valueAt({ side, factor }: Located, place: 0 | 1): number {
  return valueIn(side.values, side.pair[place], factor.id);
}

/** True if one of these answers sets the value that is in force. */
function sets(counted: readonly CountedAnswer[], { side, factor }: Located, place: 0 | 1): boolean {
  const option = side.pair[place];
  if (ownValueAt(side.reading, { option, factor: factor.id }) !== undefined) return false;
  return counted.some(({ answer }) => findEntry(findEntry(answer.fit ?? {}, factor.id) ?? {}, option) !== undefined);
}

function addedBy(counted: readonly CountedAnswer[], { id }: Factor): number {
  return counted.reduce((sum, { answer, importance }) => sum + importance * (findEntry(answer.weights, id) ?? 0), 0);
}

function entry(before: number, after: number, cause: Cause): Entry {
  return { before, after, cause: before === after ? null : cause };
}
