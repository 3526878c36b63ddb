import { itemAt } from '#lib/lookUp.ts';
import { randomNumbers } from './randomNumbers.ts';
import type { Branch, Column, VariationPlan, VariedQuestion } from './variationPlan.ts';

const SEED = 1;

/** The top 12 of the 32 bits of a random number tell the step that is drawn. */
const TO_STEP = 20;

/** One variation. */
export interface Drawn {
  /** Bits of the options that are ruled out. */
  readonly out: number;
  /** The sum of the weights, in half tenths and steps; the number of factors if nothing is weighed. */
  readonly total: number;
  /** By option: the sum of weight times value, the value in steps. Filled again for the next variation. */
  readonly numerators: Float64Array;
}

/**
 * Returns a function that draws one variation after the other, the same ones in every browser. For each variation it
 * draws, question by question, one number for the answer if the question is open, else one for every weight of the
 * given answer that varies; then one for every value.
 */
export function variationDraws(plan: VariationPlan): () => Drawn {
  const drawing: Drawing = {
    random: randomNumbers(SEED),
    columns: [...plan.columns],
    weights: new Float64Array(plan.base.length),
    numerators: new Float64Array(plan.options.length),
  };
  return () => {
    restore(drawing, plan);
    let out = 0;
    for (const question of plan.questions) out |= answer(drawing, question);
    const total = totalWeight(drawing.weights);
    drawValues(drawing);
    return { out, total, numerators: drawing.numerators };
  };
}

interface Drawing {
  readonly random: () => number;
  readonly columns: Column[];
  readonly weights: Float64Array;
  readonly numerators: Float64Array;
}

function restore({ columns, weights }: Drawing, plan: VariationPlan): void {
  weights.set(plan.base);
  for (let factor = 0; factor < columns.length; factor += 1) columns[factor] = itemAt(plan.columns, factor);
}

/** Applies an answer, and returns the bits of the options that it rules out. */
function answer({ random, weights, columns }: Drawing, question: VariedQuestion): number {
  const { least, varied, rises, sets, out } = takenBranch(question, random);
  for (let factor = 0; factor < weights.length; factor += 1) {
    weights[factor] = Number(weights[factor]) + Number(least[factor]);
  }
  for (let place = 0; place < varied.length; place += 1) {
    const factor = Number(varied[place]);
    weights[factor] = Number(weights[factor]) + Number(rises[place]) * (random() >>> TO_STEP);
  }
  for (const { factor, column } of sets) columns[factor] = column;
  return out;
}

function takenBranch({ isOpen, branches }: VariedQuestion, random: () => number): Branch {
  const drawn = isOpen ? Math.floor((random() * 100) / 2 ** 32) : 0;
  return branches.find(({ below }) => drawn < below) ?? itemAt(branches, branches.length - 1);
}

/** Returns the sum of the weights; if it is 0, every weight becomes 1. */
function totalWeight(weights: Float64Array): number {
  let total = 0;
  for (let factor = 0; factor < weights.length; factor += 1) total += Number(weights[factor]);
  if (total !== 0) return total;
  weights.fill(1);
  return weights.length;
}

function drawValues({ random, columns, weights, numerators }: Drawing): void {
  numerators.fill(0);
  for (let factor = 0; factor < weights.length; factor += 1) {
    const weight = Number(weights[factor]);
    const { lowest, rises } = itemAt(columns, factor);
    for (let option = 0; option < numerators.length; option += 1) {
      const value = Number(lowest[option]) + Number(rises[option]) * (random() >>> TO_STEP);
      numerators[option] = Number(numerators[option]) + weight * value;
    }
  }
}
