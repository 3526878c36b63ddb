import type { Decision } from '#content';
import type { Reading } from '#engine';
import { countOf } from '#lib/english.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { type OwnValue, ownValuesOf, withoutOwnValues } from '#state/ownValues.ts';
import { placeLabel } from './labels.ts';
import { sayPick } from './outcome.ts';

/** “with two values of a reader’s own”, of one option or of all; null if every value is ours. */
export function sayOwnValues(decision: Decision, reading: Reading, option?: string): string | null {
  const own = ownValuesOf(decision, reading).filter((each) => option === undefined || each.option === option);
  return own.length === 0 ? null : `with ${countOf(own.length, 'value')} of a reader’s own`;
}

/** “With two values of a reader’s own; without them: Go”; null if every value is ours. */
export function sayPickWithout(decision: Decision, reading: Reading): string | null {
  const count = ownValuesOf(decision, reading).length;
  if (count === 0) return null;
  const { outcome } = evaluationOf(decision, withoutOwnValues(reading));
  const without = `without ${count === 1 ? 'it' : 'them'}: ${sayPick(decision, outcome)}`;
  return `With ${countOf(count, 'value')} of a reader’s own; ${without}`;
}

/** “Rust on CPU efficiency: 100 in place of 35” */
export function sayOwnValue(decision: Decision, own: OwnValue): string {
  return `${placeLabel(decision, own)}: ${own.value} in place of ${own.ours.value}`;
}
