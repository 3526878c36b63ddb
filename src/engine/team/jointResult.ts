import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { compare, meanOf } from '../numbers/fraction.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../reading.ts';
import { optionsLeft, scoredBy } from '../score/scored.ts';
import type { Points, Scored } from '../score/scored.ts';

/** The result of several members together. Everything is exact except `scores`, the numbers that pages show. */
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
 * the members, each with weights and own values of their own, exactly. The order of the members changes nothing, one
 * member gets that member's result, and an option that every member scores above another stays above it. An option that
 * one member rules out is ruled out for all. Averaging answers or values first would not keep unanimity.
 */
export function jointResult(model: Model, readings: readonly Reading[]): JointResult {
  const evaluations = readings.map((reading) => evaluate(model, reading));
  return { ...jointlyScored(model, evaluations), ruledOut: ruledOutByMembers(model, evaluations) };
}

/** The weighing of one member, as far as it matters for the team. */
export interface Vote {
  readonly points: Points;
  readonly ruledOut: readonly { readonly option: string }[];
}

/** Scores every option with the mean of the members' scores; what one member rules out is ruled out. */
export function jointlyScored(model: Model, votes: readonly Vote[]): Scored {
  const means = Object.fromEntries(
    model.options.map(({ id }) => [id, meanOf(votes.map(({ points }) => entryOf(points, id)))]),
  );
  const left = optionsLeft(
    model,
    votes.flatMap(({ ruledOut }) => ruledOut),
  );
  return scoredBy(means, left, (one, other) => compare(entryOf(means, other), entryOf(means, one)));
}

function ruledOutByMembers(model: Model, evaluations: readonly Evaluation[]): readonly JointlyRuledOut[] {
  const answersAgainst = (id: string) =>
    evaluations.flatMap(({ ruledOut }, member) =>
      ruledOut.filter(({ option }) => option === id).flatMap(({ by }) => by.map((cause) => ({ member, ...cause }))),
    );
  return model.options.map(({ id }) => ({ option: id, by: answersAgainst(id) })).filter(({ by }) => by.length > 0);
}
