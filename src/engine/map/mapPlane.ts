import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { entryOf, itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { importanceOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { ruledOutBy } from '../score/ruleOuts.ts';
import { optionsLeft } from '../score/scored.ts';
import { scoreNumerators } from '../score/score.ts';
import { triple } from './triangle.ts';
import type { Triple } from './triangle.ts';
import { valuesInForce } from '../score/valuesInForce.ts';
import { equalWeights, rawWeights, sumOfWeights } from '../score/weights.ts';

/** Three different counted questions, by id. */
export type Corners = readonly [string, string, string];

/**
 * The scores as three questions share out what they count together. Everything is linear in between, so the numbers at
 * the corners, where one question has it all, determine the rest.
 */
export interface MapPlane {
  readonly corners: Corners;
  /** The importances of the three questions together, in tenths. */
  readonly sum: number;
  /** Exact score times the sum of the weights, by option id, in authored order; ruled-out options are left out. */
  readonly numerators: Readonly<Record<string, Triple>>;
  /** The sum of the weights, in tenths. */
  readonly weights: Triple;
}

/**
 * Returns the plane on which three questions trade what they count. The other answers stay, and so do the values and
 * rule-outs of these three, since a map never ignores a question. Null if one of the three is not counted or is named
 * twice.
 */
export function mapPlane(model: Model, reading: Reading, corners: Corners): MapPlane | null {
  const counted = countedAnswers(model, reading);
  const sharing = counted.filter(({ question }) => corners.includes(question.id));
  if (sharing.length < 3 || new Set(corners).size < 3) return null;

  const sum = sharing.reduce((all, { importance }) => all + importance, 0);
  const allTo = (corner: string) => (answer: CountedAnswer) =>
    sharing.includes(answer) ? { ...answer, importance: answer.question.id === corner ? sum : 0 } : answer;
  const raw = corners.map((corner) => rawWeights(model.factors, counted.map(allTo(corner))));
  const nothingWeighed = raw.every((weights) => sumOfWeights(model.factors, weights) === 0);
  const weighed = nothingWeighed ? raw.map(() => equalWeights(model.factors)) : raw;
  const values = valuesInForce(model, counted, reading.ownValues);
  const scored = weighed.map((weights) => scoreNumerators(model, weights, values));
  const left = optionsLeft(model, ruledOutBy(model.options, counted));
  return {
    corners,
    sum,
    numerators: Object.fromEntries(left.map((id) => [id, atCorners(scored, (numerators) => entryOf(numerators, id))])),
    weights: atCorners(weighed, (weights) => sumOfWeights(model.factors, weights)),
  };
}

/** Returns how much each corner's question counts, in whole tenths; the three add up to the sum of the plane. */
export function pointOf(reading: Reading, corners: Corners): Triple {
  return triple((corner) => importanceOf(reading, corners[corner]));
}

function atCorners<T>(corners: readonly T[], numberOf: (corner: T) => number): Triple {
  return triple((corner) => numberOf(itemAt(corners, corner)));
}
