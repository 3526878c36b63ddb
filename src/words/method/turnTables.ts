import {
  evaluate,
  importanceTipping,
  ONCE,
  type Reading,
  toNumber,
  valueFlips,
  weightStability,
  withImportance,
} from '#engine';
import { formatTenths } from '#lib/english.ts';
import { givenAnswer } from '../answers.ts';
import { labelOf } from '../labels.ts';
import { example, leadOfSums, near, nearFourTimes } from './example.ts';
import type { Table } from './exampleTables.ts';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** The tables about what turns the pick of the worked example. The engine gives every number. */
export const turnTables = {
  weightsAndValues: {
    caption: 'What makes the bus the pick instead',
    head: ['What changes', 'Worked out', 'The bus takes over'],
    rows: [...weightRows(near), ...valueRows(near)],
  },
  importances: {
    caption: 'How often an answer would have to count',
    head: ['Answer', 'Lead without it', 'Each time it counts', 'Equal at', 'The bike takes over'],
    rows: importanceRows(nearFourTimes),
  },
} satisfies Readonly<Record<string, Table>>;

/** Shows for each factor how weight, lead and difference of values give the weight at which the two are equal. */
function weightRows(reading: Reading): readonly (readonly string[])[] {
  const evaluation = evaluate(example, reading);
  const lead = leadOfSums(evaluation) / ONCE;
  return weightStability(example, evaluation).flatMap(({ factor, lower, upper }) => {
    const weight = (evaluation.weights[factor] ?? 0) / ONCE;
    const [bike = 0, bus = 0] = example.options.map(({ id }) => evaluation.values[id]?.[factor]?.value);
    const bound = lower ?? upper;
    if (!bound) return [];
    const at = twoPlaces(toNumber(bound.weight) / ONCE);
    const sum = `${weight} ${lower ? '−' : '+'} ${lead} ÷ ${Math.abs(bike - bus)} = ${at}`;
    return [[`Weight of ${labelOf(example.factors, factor)}`, sum, `${lower ? 'below' : 'above'} ${at}`]];
  });
}

function valueRows(reading: Reading): readonly (readonly string[])[] {
  const evaluation = evaluate(example, reading);
  const lead = leadOfSums(evaluation) / ONCE;
  return valueFlips(example, evaluation).map(({ option, factor, value, at, from }) => {
    const weight = (evaluation.weights[factor] ?? 0) / ONCE;
    const label = `${labelOf(example.options, option)}, ${labelOf(example.factors, factor)}`;
    const sum = `${value} ${from < value ? '−' : '+'} ${lead} ÷ ${weight} = ${twoPlaces(toNumber(at))}`;
    return [label, sum, `at ${from} or ${from < value ? 'less' : 'more'}`];
  });
}

/** Shows for each answer how the lead without it gives the importance at which the two are equal. */
function importanceRows(reading: Reading): readonly (readonly string[])[] {
  return importanceTipping(example, reading).flatMap(({ question, down, up }) => {
    const tips = up.tips ?? down.tips;
    if (!tips) return [];
    const leadAt = (tenths: number) => leadCounting(reading, question, tenths) / ONCE;
    const each = leadAt(2 * ONCE) - leadAt(ONCE);
    const without = leadAt(ONCE) - each;
    const sum = `${Math.abs(without)} ÷ ${Math.abs(each)} = ${twoPlaces(toNumber(tips.at) / ONCE)}`;
    const from = formatTenths(tips.from);
    const name = givenAnswer(example.questions, reading, question)?.label ?? question;
    return [[name, forWhom(without), forWhom(each), sum, up.tips ? `from ${from} on` : `at ${from} or less`]];
  });
}

function leadCounting(reading: Reading, question: string, tenths: number): number {
  return leadOfSums(evaluate(example, withImportance(reading, question, tenths)));
}

function forWhom(lead: number): string {
  return `${Math.abs(lead)} for the ${lead > 0 ? 'bike' : 'bus'}`;
}

function twoPlaces(number: number): string {
  return format.format(number);
}
