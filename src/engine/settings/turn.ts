import type { Model, Question } from '../model.ts';
import { importanceOf } from '../reading.ts';
import type { Choice, Reading } from '../reading.ts';
import { setsValues } from './pending.ts';

/** A question to go through, with everything that it may be set to; null is no answer. */
export interface Turn {
  readonly question: Question;
  readonly choices: readonly (Choice | null)[];
}

/**
 * Returns a question without an answer as a turn: no answer, then each of them, counting as much as the question would.
 */
export function openTurn(reading: Reading, question: Question): Turn {
  const importance = importanceOf(reading, question.id);
  return { question, choices: [null, ...question.answers.map(({ id }) => ({ answer: id, importance }))] };
}

/** Returns the turns in the order of the model's questions. */
export function inAuthoredOrder({ questions }: Model, turns: readonly Turn[]): readonly Turn[] {
  return questions.flatMap(({ id }) => turns.filter(({ question }) => question.id === id));
}

/** Returns the places of the turns with those first that set values, since these change what the others add. */
export function valuesFirst(turns: readonly Turn[]): readonly number[] {
  const places = turns.map((_, place) => place);
  const isFirst = (place: number) => turns.some(({ question }, index) => index === place && setsValues(question));
  return [...places.filter(isFirst), ...places.filter((place) => !isFirst(place))];
}
