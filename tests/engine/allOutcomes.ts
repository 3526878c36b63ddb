import { ONCE, UNSURE, evaluate } from '#engine';
import type { Evaluation, Model, Reading } from '#engine';

/**
 * Returns, by brute force, the evaluation for every way to answer, once each, or leave out the unanswered questions.
 */
export function allEvaluations(model: Model, reading: Reading): readonly Evaluation[] {
  const isUnanswered = (id: string) => reading.choices[id] === undefined;
  return allReadings(model, reading, isUnanswered).map((one) => evaluate(model, one));
}

/**
 * Returns the readings for every way to answer or leave out the open questions, “not sure” included, each counting as
 * much as it would.
 */
export function openReadings(model: Model, reading: Reading): readonly Reading[] {
  const isOpen = (id: string) => {
    const { answer, importance } = reading.choices[id] ?? { answer: UNSURE, importance: ONCE };
    return answer === UNSURE && importance > 0;
  };
  return allReadings(model, reading, isOpen);
}

function allReadings(model: Model, reading: Reading, isLeft: (question: string) => boolean): readonly Reading[] {
  let readings: readonly Reading[] = [reading];
  for (const { id, answers } of model.questions.filter((question) => isLeft(question.id))) {
    const importance = reading.choices[id]?.importance ?? ONCE;
    readings = readings.flatMap((one) => [
      one,
      ...answers.map((answer) => ({ ...one, choices: { ...one.choices, [id]: { answer: answer.id, importance } } })),
    ]);
  }
  return readings;
}

/** Returns the options that share the first place. */
export function firsts({ ranking, numerators }: Evaluation): readonly string[] {
  return ranking.filter((id) => numerators[id] === numerators[ranking[0] ?? '']);
}
