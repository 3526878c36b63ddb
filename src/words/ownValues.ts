import type { Decision } from '#content';
import type { Reading } from '#engine';
import { countOf } from '#lib/english.ts';
import { ownValuesOf } from '#state/ownValues.ts';

/** “with two values of a reader’s own”, of one option or of all; null where every value is ours. */
export function sayOwnValues(decision: Decision, reading: Reading, option?: string): string | null {
  const own = ownValuesOf(decision, reading).filter((each) => option === undefined || each.option === option);
  return own.length === 0 ? null : `with ${countOf(own.length, 'value')} of a reader’s own`;
}
