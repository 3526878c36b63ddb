import { countedAnswers } from '../score/countedAnswers.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { Model, Question } from '../model.ts';
import { pendingQuestions, setsValues, settings } from '../settings/pending.ts';
import { ONCE } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { stepOf } from '../settings/step.ts';
import type { Step, Weighing } from '../settings/step.ts';
import { valuesInForce } from '../score/valuesInForce.ts';
import { addedWeights, equalWeights, rawWeights } from '../score/weights.ts';

/**
 * The options that can still be first, ties included, in authored order: by going through every joint setting of the
 * unanswered questions, each given an answer or left out. Seven questions of five answers make 279,936 settings.
 * An answer never adds to them.
 */
export function possibleWinners(model: Model, reading: Reading): readonly string[] {
  const pending = pendingQuestions(model, reading);
  const separable = pending.filter((question) => !setsValues(question));
  const all = 2 ** model.options.length - 1;
  let winners = 0;
  for (const setting of settings(reading, pending.filter(setsValues))) {
    winners |= winnersWithin(model, setting, separable);
    if (winners === all) break;
  }
  return model.options.filter((_, index) => (winners & (1 << index)) !== 0).map(({ id }) => id);
}

interface Walk {
  /** For each question first the step of leaving it unanswered. */
  readonly steps: readonly (readonly Step[])[];
  /** Numerators with every weight 1, for settings in which nothing weighs. */
  readonly even: Float64Array;
  /** Numerators so far, one row for each depth of the walk. */
  readonly numerators: readonly Float64Array[];
}

/** Bits of the options that come first in some setting of questions that set no values. */
function winnersWithin(model: Model, setting: Reading, separable: readonly Question[]): number {
  const counted = countedAnswers(model, setting);
  const values = valuesInForce(model, counted, setting.ownValues);
  const weighing = { model, values };
  const start = stepOf(weighing, rawWeights(model.factors, counted), counted);
  const walk: Walk = {
    steps: separable.map((question) => stepsOf(question, weighing)),
    even: stepOf(weighing, equalWeights(model.factors), []).gains,
    numerators: [start.gains, ...separable.map(() => new Float64Array(model.options.length))],
  };
  return visit(walk, 0, start);
}

function visit(walk: Walk, depth: number, { out, weight }: Pick<Step, 'out' | 'weight'>): number {
  const here = itemAt(walk.numerators, depth);
  if (depth === walk.steps.length) return firstBits(weight === 0 ? walk.even : here, out);

  const next = itemAt(walk.numerators, depth + 1);
  let winners = 0;
  for (const step of itemAt(walk.steps, depth)) {
    for (let option = 0; option < next.length; option += 1) {
      next[option] = Number(here[option]) + Number(step.gains[option]);
    }
    winners |= visit(walk, depth + 1, { out: out | step.out, weight: weight + step.weight });
  }
  return winners;
}

function firstBits(numerators: Float64Array, out: number): number {
  let best = -Infinity;
  let bits = 0;
  for (let option = 0; option < numerators.length; option += 1) {
    const numerator = Number(numerators[option]);
    if ((out & (1 << option)) !== 0 || numerator < best) continue;
    bits = numerator > best ? 1 << option : bits | (1 << option);
    best = numerator;
  }
  return bits;
}

function stepsOf(question: Question, weighing: Weighing): readonly Step[] {
  const { options, factors } = weighing.model;
  const unanswered = { out: 0, weight: 0, gains: new Float64Array(options.length) };
  const answered = question.answers.map((answer) => {
    const alone = [{ question, answer, importance: ONCE }];
    return stepOf(weighing, addedWeights(factors, alone), alone);
  });
  return [unanswered, ...answered];
}
