import type { Part } from '../numbers/apportion.ts';
import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { fraction } from '../numbers/fraction.ts';
import { leadBetween } from '../score/lead.ts';
import { entryOf, findEntry, itemAt } from '#lib/lookUp.ts';
import type { Factor, Model } from '../model.ts';
import { onlyBetween } from '../score/pair.ts';
import type { Pair } from '../score/pair.ts';
import { partsOfLead } from './partsOfLead.ts';
import { ONCE } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { valueBeforeAnswers } from '../score/valuesInForce.ts';

/** The part of a lead that one answer gives, in points. */
export interface AnswerPart extends Part {
  readonly question: string;
}

/** A lead split into the part that there is before any answer and the parts of the counted answers. */
export interface AnswerContributions {
  readonly base: Part;
  /** Counted questions (answered, not “not sure”, not ignored) in authored order. */
  readonly answers: readonly AnswerPart[];
}

/**
 * Splits the lead of the first option over the second by answer: the Shapley value of the answers against “nothing
 * answered” (Shapley 1953). An answer that sets values multiplies with those that add weight, so two such answers share
 * half and half what they do together; three never do more together than in pairs. The pair the other way round gives
 * the negative.
 */
export function contributionsByAnswer(model: Model, reading: Reading, pair: Pair): AnswerContributions {
  const evaluation = evaluate(onlyBetween(model, pair), reading);
  const counted = countedAnswers(model, reading);
  const exact = evaluation.nothingWeighed
    ? [leadBetween(evaluation, ...pair).exact, ...counted.map(() => fraction(0))]
    : doubledShapley(counted, comparedFactors({ model, reading, evaluation, counted }, pair)).map((doubled) =>
        fraction(doubled, 2 * evaluation.totalWeight),
      );
  const parts = partsOfLead(model, { scored: evaluation, pair }, exact);
  const answers = counted.map(({ question }, index) => ({ question: question.id, ...itemAt(parts, index + 1) }));
  return { base: itemAt(parts, 0), answers };
}

interface Weighed {
  readonly model: Model;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
  readonly counted: readonly CountedAnswer[];
}

interface ComparedFactor {
  readonly id: string;
  /** The weight before any answer, and the weight that all answers add, in tenths. */
  readonly base: number;
  readonly added: number;
  /**
   * The difference of the two values before any answer, and how much a counted answer changes it by the values that it
   * sets.
   */
  readonly difference: number;
  readonly change: number;
  /** The question whose counted answer sets values of the factor. */
  readonly fitBy: string | undefined;
}

function comparedFactors({ model, reading, evaluation, counted }: Weighed, [a, b]: Pair): readonly ComparedFactor[] {
  const before = (factor: Factor, option: string) => valueBeforeAnswers(factor, option, reading.ownValues).value;
  const [rowOfA, rowOfB] = [entryOf(evaluation.values, a), entryOf(evaluation.values, b)];
  return model.factors.map((factor) => {
    const { id } = factor;
    const base = ONCE * factor.base;
    const difference = before(factor, a) - before(factor, b);
    return {
      id,
      base,
      added: entryOf(evaluation.weights, id) - base,
      difference,
      change: entryOf(rowOfA, id).value - entryOf(rowOfB, id).value - difference,
      fitBy: counted.find(({ answer }) => answer.fit && Object.hasOwn(answer.fit, id))?.question.id,
    };
  });
}

/** Returns the exact parts times twice the sum of the weights, so that they are whole: the base, then every answer. */
function doubledShapley(counted: readonly CountedAnswer[], factors: readonly ComparedFactor[]): readonly number[] {
  const base = factors.reduce((sum, factor) => sum + 2 * factor.base * factor.difference, 0);
  return [base, ...counted.map((answer) => factors.reduce((sum, factor) => sum + doubledPart(answer, factor), 0))];
}

function doubledPart({ question, answer, importance }: CountedAnswer, factor: ComparedFactor): number {
  const own = importance * (findEntry(answer.weights, factor.id) ?? 0);
  if (factor.fitBy !== question.id) return own * (2 * factor.difference + factor.change);
  const others = factor.added - own;
  return 2 * own * factor.difference + (2 * factor.base + 2 * own + others) * factor.change;
}
