import { ONCE } from '#engine';
import type { Choice, Reading } from '#engine';

/** The reading that gives these answers (answer id by question id), each counting the `times` named, else once. */
export function readingOf(
  answers: Readonly<Record<string, string>>,
  times: Readonly<Record<string, number>> = {},
): Reading {
  const choices: Record<string, Choice> = {};
  for (const [question, answer] of Object.entries(answers)) {
    choices[question] = { answer, importance: Math.round(ONCE * (times[question] ?? 1)) };
  }
  return { choices, ownValues: {} };
}
