import type { Decision } from '#content';
import {
  contributionsByAnswer,
  contributionsByFactor,
  type FactorPart,
  largestFirst,
  type Pair,
  signOf,
} from '#engine';
import { ownValuesOf } from '#state/ownValues.ts';
import { answerLabel, givenAnswer } from '../answers.ts';
import { labelOf, optionLabel } from '../labels.ts';
import type { Result } from './result.ts';

/** One part of a lead between two options, in words. */
export interface Reason {
  readonly id: string;
  /** The question or factor that it comes from. */
  readonly label: string;
  readonly detail?: string;
  readonly note?: string;
  /** The points that it adds to the lead, in tenths: positive for the first option, negative for the second. */
  readonly shownTenths: number;
  /** The ids of the factors behind it. */
  readonly factors: readonly string[];
}

/** Splits a lead by answer, in authored order, and last what always counts. The parts add up to the shown lead. */
export function reasonsByAnswer(result: Result, pair: Pair, sayGiven = answerLabel): readonly Reason[] {
  const { decision, reading } = result;
  const { base, answers } = contributionsByAnswer(decision, reading, pair);
  const reasons = answers.map(({ question, shown }) => ({
    id: question,
    label: labelOf(decision.questions, question),
    detail: sayGiven(decision, reading, question),
    shownTenths: shown,
    factors: weighedBy(result, question),
  }));
  return [...reasons, baseReason(base.shown)];
}

/** Splits a lead by factor, the largest part first. The parts add up to the shown lead. */
export function reasonsByFactor(result: Result, pair: Pair): readonly Reason[] {
  const { decision, reading, evaluation } = result;
  const own = ownValuesOf(decision, reading).filter(({ option }) => pair.includes(option));
  return contributionsByFactor(decision, evaluation, pair)
    .toSorted(largestFirst)
    .map((part) => ({
      id: part.factor,
      label: labelOf(decision.factors, part.factor),
      detail: sayEffect(result, pair, part),
      shownTenths: part.shown,
      ...(own.some(({ factor }) => factor === part.factor) && { note: 'with a value of a reader’s own' }),
      factors: [part.factor],
    }));
}

/** “points for Go and for Rust”, of a table whose rows put points on either side. */
export function pointsFor(decision: Decision, [left, right]: Pair): string {
  return `points for ${optionLabel(decision, left)} and for ${optionLabel(decision, right)}`;
}

/** The lead before any answer, as the last of the reasons by answer. */
export function baseReason(shownTenths: number): Reason {
  return { id: 'base', label: 'Before any answer', detail: 'What we weigh for everyone', shownTenths, factors: [] };
}

/** Says what a factor does. A strength that no answer asks for is not called a plus. */
function sayEffect({ decision }: Result, pair: Pair, { asked, exact }: FactorPart): string {
  if (signOf(exact) === 0) return 'no difference';
  if (!asked) return 'more than these answers ask for';
  return `speaks for ${optionLabel(decision, pair[signOf(exact) > 0 ? 0 : 1])}`;
}

/** Returns the factors that the given answer weighs or sets values on, in authored order. */
function weighedBy({ decision, reading }: Result, question: string): readonly string[] {
  const given = givenAnswer(decision.questions, reading, question);
  return decision.factors
    .map(({ id }) => id)
    .filter((id) => (given?.weights[id] ?? 0) > 0 || given?.fit?.[id] !== undefined);
}
