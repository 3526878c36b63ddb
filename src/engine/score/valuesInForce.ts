import type { CountedAnswer } from './countedAnswers.ts';
import { entryOf, findEntry } from '#lib/lookUp.ts';
import type { Factor, Model, Span } from '../model.ts';
import type { Reading } from '../reading.ts';
import { memoizeByObject } from '#lib/memoizeByObject.ts';

/** By option id, then factor id. */
export type Values = Readonly<Record<string, Row>>;

/** By factor id. */
type Row = Readonly<Record<string, Span>>;

/**
 * The span of a missing value: anything from 0 to 100, weighed as the middle, so that it is never read as 0. Spans of
 * missing values are this very object.
 */
export const MISSING: Span = { low: 0, value: 50, high: 100 };

/**
 * Returns the value of every option on every factor that holds for these answers: the reader's own value (with no
 * range) if there is one, else the value that a counted answer sets, else the neutral value.
 */
export function valuesInForce(
  model: Model,
  counted: readonly CountedAnswer[],
  ownValues: Reading['ownValues'],
): Values {
  const fits = counted.flatMap(({ answer }) => Object.entries(answer.fit ?? {}));
  const values: Record<string, Row> = {};
  for (const { id: option } of model.options) {
    const row: Record<string, Span> = { ...neutralRow(model.factors, option) };
    const put = (factor: string, span: Span | undefined): void => {
      if (span !== undefined && Object.hasOwn(row, factor)) row[factor] = span;
    };
    for (const [factor, spans] of fits) put(factor, findEntry(spans, option));
    for (const [factor, value] of Object.entries(findEntry(ownValues, option) ?? {})) put(factor, exactly(value));
    values[option] = row;
  }
  return values;
}

/**
 * Returns the value of an option on a factor with its range; throws a RangeError if the model has no such option or
 * factor.
 */
export function spanIn(values: Values, option: string, factor: string): Span {
  return entryOf(entryOf(values, option), factor);
}

/** Returns the same in points, without the range. */
export function valueIn(values: Values, option: string, factor: string): number {
  return spanIn(values, option, factor).value;
}

/** Returns the value of an option on a factor before any answer: an own value, else the neutral one. */
export function valueBeforeAnswers(factor: Factor, option: string, ownValues: Reading['ownValues']): Span {
  const own = findEntry(findEntry(ownValues, option) ?? {}, factor.id);
  return own === undefined ? neutralSpan(factor, option) : exactly(own);
}

function exactly(value: number): Span {
  return { low: value, value, high: value };
}

function neutralSpan({ values }: Factor, option: string): Span {
  const value = findEntry(values, option);
  return value === undefined || value === 'missing' ? MISSING : value;
}

/** Built once for each list of factors, since nearly all values in force are neutral ones. */
const neutralRow = memoizeByObject((factors: readonly Factor[], option: string): Row =>
  Object.fromEntries(factors.map((factor) => [factor.id, neutralSpan(factor, option)])),
);
