import type { Decision } from '#content';
import type { Place, Reading, Span } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { normalReading } from '#permalink';
import { evaluationOf } from './evaluation.ts';

/** An own value, with the value of ours that it replaces. */
export interface OwnValue extends Place {
  readonly value: number;
  /** The value for the same answers without the own value. */
  readonly ours: Span;
}

/** Returns a reading without its own values; the same object for the same reading. */
export function withoutOwnValues(reading: Reading): Reading {
  if (Object.keys(reading.ownValues).length === 0) return reading;
  return stripped(reading);
}

const stripped = memoizeByObject((reading: Reading): Reading => ({ ...reading, ownValues: {} }));

/** Returns the own values of a reading, by option and factor in authored order. */
export function ownValuesOf(decision: Decision, reading: Reading): readonly OwnValue[] {
  if (Object.keys(reading.ownValues).length === 0) return [];
  return Object.entries(normalReading(decision, reading).ownValues).flatMap(([option, row]) =>
    Object.entries(row).flatMap(([factor, value]) => {
      const ours = ourValue(decision, reading, { option, factor });
      return ours ? [{ option, factor, value, ours }] : [];
    }),
  );
}

/** Returns our value in one place for these answers, without regard to own values. */
export function ourValue(decision: Decision, reading: Reading, { option, factor }: Place): Span | undefined {
  return evaluationOf(decision, withoutOwnValues(reading)).values[option]?.[factor];
}
