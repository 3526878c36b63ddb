import { countedAnswers } from '../score/countedAnswers.ts';
import { importanceTipping } from '../change/importanceTipping.ts';
import type { ImportanceTipping } from '../change/importanceTipping.ts';
import type { Corners } from './mapPlane.ts';
import type { Model } from '../model.ts';
import { importanceOf } from '../reading.ts';
import type { Reading } from '../reading.ts';

/**
 * Returns the questions that can be a corner of the map, in authored order: those that are answered and not ignored.
 */
export function possibleCorners(model: Model, reading: Reading): readonly string[] {
  return countedAnswers(model, reading).map(({ question }) => question.id);
}

/**
 * Returns the corners to begin with, in authored order: the three questions with the nearest tipping points, counted in
 * tenths; if these are equally near, or there are none, the first authored ones. Null if fewer than three are possible.
 */
export function firstCorners(model: Model, reading: Reading): Corners | null {
  const nearest = importanceTipping(model, reading)
    .map((tipping) => ({ id: tipping.question, tenths: tenthsAway(tipping, reading) }))
    .toSorted((one, other) => compare(one.tenths, other.tenths))
    .slice(0, 3)
    .map(({ id }) => id);
  const [first, second, third] = possibleCorners(model, reading).filter((id) => nearest.includes(id));
  return first === undefined || second === undefined || third === undefined ? null : [first, second, third];
}

function tenthsAway({ question, down, up }: ImportanceTipping, reading: Reading): number {
  const importance = importanceOf(reading, question);
  const turns = [down.tips, up.tips].filter((tips) => tips !== null);
  return Math.min(...turns.map(({ from }) => Math.abs(from - importance)));
}

/** Compares two numbers; two infinite ones are equal. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
