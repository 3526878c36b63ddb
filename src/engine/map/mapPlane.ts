import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { entryOf, itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { importanceOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { ruledOutBy } from '../score/ruleOuts.ts';
import { scoreNumerators } from '../score/score.ts';
import { triple } from './triangle.ts';
import type { Triple } from './triangle.ts';
import { valuesInForce } from '../score/valuesInForce.ts';
import { equalWeights, rawWeights, sumOfWeights } from '../score/weights.ts';

/** Three different questions that are counted, by id. */
export type Corners = readonly [string, string, string];

/**
 * A decision as it depends on how three questions share what they count in all. Everything is linear in between, so
 * the numbers at the corners, where one question has it all, say the whole.
 */
export interface MapPlane {
  readonly corners: Corners;
  /** What the three questions count together, in tenths. */
  readonly sum: number;
  /** Exact score times the sum of the weights, by option id, ruled-out options left out, in authored order. */
  readonly numerators: Readonly<Record<string, Triple>>;
  /** The sum of the weights, in tenths. */
  readonly weights: Triple;
}

/**
 * The plane on which three questions trade what they count; the other answers stay as they are, and so do the values and
 * rule-outs of these three, since a map never ignores a question. Null where one of them is not counted or named twice.
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
  const out = ruledOutBy(model.options, counted).map(({ option }) => option);
  const left = model.options.map(({ id }) => id).filter((id) => !out.includes(id));
  return {
    corners,
    sum,
    numerators: Object.fromEntries(left.map((id) => [id, atCorners(scored, (numerators) => entryOf(numerators, id))])),
    weights: atCorners(weighed, (weights) => sumOfWeights(model.factors, weights)),
  };
}

/** How much each corner's question counts, in whole tenths; the three add up to the sum of the plane. */
export function pointOf(reading: Reading, corners: Corners): Triple {
  return triple((corner) => importanceOf(reading, corners[corner]));
}

function atCorners<T>(corners: readonly T[], numberOf: (corner: T) => number): Triple {
  return triple((corner) => numberOf(itemAt(corners, corner)));
}
