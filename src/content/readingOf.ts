import { NOTHING_ANSWERED, ONCE, withAnswer, withImportance } from '#engine';
import type { Reading } from '#engine';

/** Returns the reading with these answers (answer id by question id). Each counts as often as `times` says, else once. */
export function readingOf(
  answers: Readonly<Record<string, string>>,
  times: Readonly<Record<string, number>> = {},
): Reading {
  return Object.entries(answers).reduce(
    (reading, [question, answer]) =>
      withImportance(withAnswer(reading, question, answer), question, Math.round(ONCE * (times[question] ?? 1))),
    NOTHING_ANSWERED,
  );
}
