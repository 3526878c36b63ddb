import { ONCE, evaluate } from '#engine';
import type { Evaluation, Model, Reading } from '#engine';

/** Brute force: the evaluation for every way to answer, once each, or leave out the unanswered questions. */
export function allEvaluations(model: Model, reading: Reading): readonly Evaluation[] {
  let readings: readonly Reading[] = [reading];
  for (const { id, answers } of model.questions) {
    if (reading.choices[id] !== undefined) continue;
    readings = readings.flatMap((one) => [
      one,
      ...answers.map((answer) => ({
        ...one,
        choices: { ...one.choices, [id]: { answer: answer.id, importance: ONCE } },
      })),
    ]);
  }
  return readings.map((one) => evaluate(model, one));
}

/** The options that share the first place. */
export function firsts({ ranking, numerators }: Evaluation): readonly string[] {
  return ranking.filter((id) => numerators[id] === numerators[ranking[0] ?? '']);
}
