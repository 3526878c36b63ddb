import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { compare, difference, floorOf, fraction, meanOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { entryOf } from '../numbers/lookUp.ts';
import type { Model } from '../model.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import type { Outcome } from '../score/outcome.ts';
import type { Reading } from '../reading.ts';

/** What the readings of several members come to together. Everything is exact except `scores`, the numbers that pages show. */
export interface JointResult {
  readonly outcome: Outcome;
  /** Exact score in points, by option id, ruled-out options included. */
  readonly points: Readonly<Record<string, Fraction>>;
  /** Shown score in tenths of a point, 0..1000, by option id. */
  readonly scores: Readonly<Record<string, number>>;
  /** The options that no member rules out, best first, equal ones in authored order. */
  readonly ranking: readonly string[];
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
  const evaluations = readings.map((reading) => evaluate(model, reading));
  const points: Record<string, Fraction> = {};
  const scores: Record<string, number> = {};
  for (const { id } of model.options) {
    const mean = meanOf(evaluations.map((evaluation) => pointsOf(evaluation, id)));
    points[id] = mean;
    scores[id] = shownTenths(mean);
  }
  const ruledOut = ruledOutByMembers(model, evaluations);
  const ranking = model.options
    .map(({ id }) => id)
    .filter((id) => !ruledOut.some(({ option }) => option === id))
    .sort((one, other) => compare(entryOf(points, other), entryOf(points, one)));
  return { outcome: jointOutcome(ranking, points), points, scores, ranking, ruledOut };
}

function pointsOf({ numerators, totalWeight }: Evaluation, option: string): Fraction {
  return fraction(BigInt(entryOf(numerators, option)), BigInt(totalWeight));
}

/** Whole tenths of a point, rounded half up. */
function shownTenths({ numerator, denominator }: Fraction): number {
  return floorOf(fraction(20n * numerator + denominator, 2n * denominator));
}

function ruledOutByMembers(model: Model, evaluations: readonly Evaluation[]): readonly JointlyRuledOut[] {
  const answersAgainst = (id: string) =>
    evaluations.flatMap(({ ruledOut }, member) =>
      ruledOut.filter(({ option }) => option === id).flatMap(({ by }) => by.map((cause) => ({ member, ...cause }))),
    );
  return model.options.map(({ id }) => ({ option: id, by: answersAgainst(id) })).filter(({ by }) => by.length > 0);
}

/** The rules of a single outcome, on exact fractions. */
function jointOutcome(ranking: readonly string[], points: JointResult['points']): Outcome {
  const [first, second] = ranking;
  if (first === undefined) return { kind: 'none-fits' };
  if (second === undefined) return { kind: 'pick', option: first, runnerUp: null };
  const behind = (option: string) => difference(entryOf(points, first), entryOf(points, option));
  const tied = ranking.filter((option) => behind(option).numerator === 0n);
  if (tied.length > 1) return { kind: 'toss-up', options: tied };
  const isClose = floorOf(behind(second)) < CLOSE_BELOW;
  return isClose ? { kind: 'toss-up', options: [first, second] } : { kind: 'pick', option: first, runnerUp: second };
}
