import type { Decision } from '#content';
import { type Evaluation, leadBetween, type Reading } from '#engine';
import { optionLabel } from '../labels.ts';
import { sayOwnValues } from '../ownValues.ts';

/** An option in the ranking, or one that is ruled out. */
export interface RankedOption {
  readonly option: string;
  readonly label: string;
  /** From 1, the same for equal scores; null for an option that is ruled out. */
  readonly place: number | null;
  /** In tenths of a point. An option that is ruled out has the score that it would have. */
  readonly scoreTenths: number;
}

/** Returns all options with their scores: the ranking, then the ruled-out options in authored order. */
export function rankedOptions(decision: Decision, evaluation: Evaluation): readonly RankedOption[] {
  const { ranking, ruledOut, scores } = evaluation;
  const placeOf = (option: string) =>
    ranking.findIndex((other) => leadBetween(evaluation, other, option).closeness === 'equal') + 1;
  const rowOf = (option: string, place: number | null) => ({
    option,
    label: optionLabel(decision, option),
    place,
    scoreTenths: scores[option] ?? 0,
  });
  return [
    ...ranking.map((option) => rowOf(option, placeOf(option))),
    ...ruledOut.map(({ option }) => rowOf(option, null)),
  ];
}

/** Explains the scores. */
export function sayScores(decision: Decision, reading: Reading): string {
  const own = sayOwnValues(decision, reading);
  return `Scores from 0 to 100: the values of each option${own ? `, ${own},` : ','} weighed by the answers.`;
}
