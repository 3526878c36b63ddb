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
  /** What it adds to the lead, in tenths of a point: positive for the first option, negative for the second. */
  readonly shownTenths: number;
  /** Ids of the factors whose values stand behind it. */
  readonly factors: readonly string[];
}

/** What each answer adds to a lead, questions as authored, and last what counts in any case. The parts add up to it. */
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

/** What each factor adds to a lead, the largest first. The parts add up to it. */
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

/** What a lead starts from before any answer, as the last of the reasons by answer. */
export function baseReason(shownTenths: number): Reason {
  return { id: 'base', label: 'In any case', detail: 'What always counts a little', shownTenths, factors: [] };
}

/** Being better at what no answer asks for is never told as a plus. */
function sayEffect({ decision }: Result, pair: Pair, { asked, exact }: FactorPart): string {
  if (signOf(exact) === 0) return 'no difference';
  if (!asked) return 'more than these answers ask for';
  return `speaks for ${optionLabel(decision, pair[signOf(exact) > 0 ? 0 : 1])}`;
}

/** The factors that the given answer weighs or sets values on, as authored. */
function weighedBy({ decision, reading }: Result, question: string): readonly string[] {
  const given = givenAnswer(decision.questions, reading, question);
  return decision.factors
    .map(({ id }) => id)
    .filter((id) => (given?.weights[id] ?? 0) > 0 || given?.fit?.[id] !== undefined);
}
