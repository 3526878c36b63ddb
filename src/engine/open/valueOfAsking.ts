import { evaluate } from '../score/evaluate.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { questionsWithoutAnswer, withAnswer } from '../reading.ts';
import type { Reading } from '../reading.ts';

/**
 * Returns what hearing the answer to an open question is worth, in points 0..100: how far the option that is best on
 * average falls behind the best one under each answer, averaged by share; ruled-out options count 0 and other open
 * questions nothing (expected value of perfect information, Raiffa & Schlaifer 1961). It is never negative, and exactly
 * 0 if one option is first under every answer, or if the question is answered, ignored or not in the model.
 */
export function valueOfAsking(model: Model, reading: Reading, question: string): number {
  const [asked] = questionsWithoutAnswer(model.questions, reading).filter(({ id }) => id === question);
  if (asked === undefined) return 0;

  const gaps = asked.answers.map(({ id, share }) => {
    const behind = pointsBehind(model, withAnswer(reading, question, id));
    return (option: string) => share * entryOf(behind, option);
  });
  const means = model.options.map(({ id }) => gaps.reduce((sum, gap) => sum + gap(id), 0) / 100);
  return Math.min(...means);
}

/** An open question and the value of asking it, in points. */
export interface Telling {
  readonly question: string;
  readonly points: number;
}

/**
 * Returns the open question whose answer is worth most, the first authored one of equal ones; null if no single answer
 * to any of them would put another option in front.
 */
export function mostTelling(model: Model, reading: Reading): Telling | null {
  return model.questions
    .map(({ id }) => ({ question: id, points: valueOfAsking(model, reading, id) }))
    .reduce<Telling | null>((most, each) => (each.points > (most?.points ?? 0) ? each : most), null);
}

/** Returns how far each option is behind the best one. Each is rounded once, so that no gap is exactly 0. */
function pointsBehind(model: Model, reading: Reading): Readonly<Record<string, number>> {
  const { numerators, totalWeight, ruledOut } = evaluate(model, reading);
  const out = ruledOut.map(({ option }) => option);
  const scored = model.options.map(({ id }) => [id, out.includes(id) ? 0 : entryOf(numerators, id)] as const);
  const best = Math.max(...scored.map(([, numerator]) => numerator));
  return Object.fromEntries(scored.map(([id, numerator]) => [id, (best - numerator) / totalWeight]));
}
