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
  readonly then: number;
  readonly now: number;
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
  const then = sideOf(revised.then, reading.then, pair.then);
  const now = sideOf(revised.now, reading.now, pair.now);
  const answers = answerCauses(revised, then, now);
  const before = (id: string) => then.model.factors.find((factor) => revised.ids.factor(factor.id) === id);
  const kept = now.model.factors.map((today) => {
    const factor = before(today.id);
    if (!factor) return lineOnOneSide(now, today, 'added');
    return lineOnBothSides({ side: then, factor }, { side: now, factor: today }, answers);
  });
  const isDropped = (factor: Factor) => before(revised.ids.factor(factor.id) ?? '') !== factor;
  return [...kept, ...then.model.factors.filter(isDropped).map((factor) => lineOnOneSide(then, factor, 'dropped'))];
}

function sideOf(model: Model, reading: Reading, pair: Pair): Side {
  return { model, reading, pair, values: evaluate(model, reading).values, counted: countedAnswers(model, reading) };
}

interface AnswerCause {
  readonly cause: Cause;
  /** The counted answers that belong together, none if none counts. */
  readonly then: readonly CountedAnswer[];
  readonly now: readonly CountedAnswer[];
}

/** Puts together the answers of both revisions that are about the same: one of then with all that it became. */
function answerCauses({ ids }: Revised, then: Side, now: Side): readonly AnswerCause[] {
  const taken = new Set<CountedAnswer>();
  const paired = then.counted.map((counted) => {
    const became = now.counted.filter(
      (each) => !taken.has(each) && ids.questions(counted.question.id).includes(each.question.id),
    );
    for (const each of became) taken.add(each);
    return causeOf([counted], became);
  });
  return [...paired, ...now.counted.filter((each) => !taken.has(each)).map((each) => causeOf([], [each]))];
}

function causeOf(then: readonly CountedAnswer[], now: readonly CountedAnswer[]): AnswerCause {
  const cause: Cause = {
    kind: 'answer',
    then: then[0]?.question.id ?? null,
    now: now.map(({ question }) => question.id),
  };
  return { cause, then, now };
}

function lineOnOneSide(side: Side, factor: Factor, is: 'added' | 'dropped'): Line {
  const cause: Cause = { kind: 'factor', factor: factor.id, is };
  const entry = (amount: number): Entry =>
    is === 'added' ? { then: 0, now: amount, cause } : { then: amount, now: 0, cause };
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

function lineOnBothSides(then: Located, now: Located, answers: readonly AnswerCause[]): Line {
  const [from, to] = [then.factor.base, now.factor.base];
  const base = entry(ONCE * from, ONCE * to, { kind: 'weight', factor: now.factor.id, from, to });
  const added = answers.map((each) =>
    entry(addedBy(each.then, then.factor), addedBy(each.now, now.factor), each.cause),
  );
  return {
    presence: { then: 1, now: 1, cause: null },
    weights: [base, ...added],
    values: [valueEntry(then, now, { place: 0, answers }), valueEntry(then, now, { place: 1, answers })],
  };
}

/** A value that an answer sets in only one of the revisions is changed by that answer, any other one by itself. */
function valueEntry(
  then: Located,
  now: Located,
  { place, answers }: { readonly place: 0 | 1; readonly answers: readonly AnswerCause[] },
): Entry {
  const option = now.side.pair[place];
  const [from, to] = [valueAt(then, place), valueAt(now, place)];
  const setThen = answers.find((each) => sets(each.then, then, place));
  const setNow = answers.find((each) => sets(each.now, now, place));
  const setter = setThen === setNow ? undefined : (setNow ?? setThen);
  return entry(from, to, setter?.cause ?? { kind: 'value', option, factor: now.factor.id, from, to });
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

function entry(then: number, now: number, cause: Cause): Entry {
  return { then, now, cause: then === now ? null : cause };
}
