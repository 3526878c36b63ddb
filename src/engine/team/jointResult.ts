import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { compare, meanOf } from '../numbers/fraction.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../reading.ts';
import { optionsLeft, scoredBy } from '../score/scored.ts';
import type { Scored } from '../score/scored.ts';

/** What the readings of several members come to together. Everything is exact except `scores`, the numbers that pages show. */
export interface JointResult extends Scored {
  /** In authored order. */
  readonly ruledOut: readonly JointlyRuledOut[];
}

/** An option that answers of members rule out. */
export interface JointlyRuledOut {
  readonly option: string;
  /** Members in the order given, their questions in authored order. */
  readonly by: readonly MemberAnswer[];
}

/** An answer that a member gave; members are counted from 0 in the order given. */
export interface MemberAnswer {
  readonly member: number;
  readonly question: string;
  readonly answer: string;
}

/**
 * Weighs every option for at least one member, with equal voices: the score of an option is the mean of its scores for
 * the members, each with weights and own values of their own, in exact fractions. The order of the members changes
 * nothing, one member gets that member's result, and an option that every member scores above another stays above it.
 * Ruled out by one is ruled out for all. Averaging answers or values first would not keep unanimity.
 */
export function jointResult(model: Model, readings: readonly Reading[]): JointResult {
  return jointResultOf(
    model,
    readings.map((reading) => evaluate(model, reading)),
  );
}

/** The same from the members' evaluations. */
function jointResultOf(model: Model, evaluations: readonly Evaluation[]): JointResult {
  const points = Object.fromEntries(
    model.options.map(({ id }) => [id, meanOf(evaluations.map((evaluation) => entryOf(evaluation.points, id)))]),
  );
  const ruledOut = ruledOutByMembers(model, evaluations);
  const scoreOf = (option: string) => entryOf(points, option);
  const bestFirst = (one: string, other: string) => compare(scoreOf(other), scoreOf(one));
  return { ...scoredBy(points, optionsLeft(model, ruledOut), bestFirst), ruledOut };
}

function ruledOutByMembers(model: Model, evaluations: readonly Evaluation[]): readonly JointlyRuledOut[] {
  const answersAgainst = (id: string) =>
    evaluations.flatMap(({ ruledOut }, member) =>
      ruledOut.filter(({ option }) => option === id).flatMap(({ by }) => by.map((cause) => ({ member, ...cause }))),
    );
  return model.options.map(({ id }) => ({ option: id, by: answersAgainst(id) })).filter(({ by }) => by.length > 0);
}
