import { countedAnswers } from './countedAnswers.ts';
import type { Corners } from './mapPlane.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';

/** The questions that can be a corner of the map, in authored order: those that are answered and not ignored. */
export function possibleCorners(model: Model, reading: Reading): readonly string[] {
  return countedAnswers(model, reading).map(({ question }) => question.id);
}

/** The corners to begin with; null with fewer than three possible ones. */
export function firstCorners(model: Model, reading: Reading): Corners | null {
  const [first, second, third] = possibleCorners(model, reading);
  return first === undefined || second === undefined || third === undefined ? null : [first, second, third];
}
