import type { Decision } from '#content';
import type { Place, Reading, Span } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { normalReading } from '#permalink';
import { evaluationOf } from './evaluation.ts';

/** A value of the reader's own that counts, with the one that it stands in for. */
export interface OwnValue extends Place {
  readonly value: number;
  /** The value that these answers have without it. */
  readonly ours: Span;
}

/** A reading without the reader's own values; the same object for the same reading. */
export function withoutOwnValues(reading: Reading): Reading {
  if (Object.keys(reading.ownValues).length === 0) return reading;
  return stripped(reading);
}

const stripped = memoizeByObject((reading: Reading): Reading => ({ ...reading, ownValues: {} }));

/** The own values of a reading, as its link names them: options and factors in authored order. */
export function ownValuesOf(decision: Decision, reading: Reading): readonly OwnValue[] {
  if (Object.keys(reading.ownValues).length === 0) return [];
  return Object.entries(normalReading(decision, reading).ownValues).flatMap(([option, row]) =>
    Object.entries(row).flatMap(([factor, value]) => {
      const ours = ourValue(decision, reading, { option, factor });
      return ours ? [{ option, factor, value, ours }] : [];
    }),
  );
}

/** The value of ours that these answers have in one place, whatever the reader makes of it. */
export function ourValue(decision: Decision, reading: Reading, { option, factor }: Place): Span | undefined {
  return evaluationOf(decision, withoutOwnValues(reading)).values[option]?.[factor];
}
