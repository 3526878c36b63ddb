import {
  contributionsByAnswer,
  contributionsByFactor,
  countedAnswers,
  evaluate,
  type Evaluation,
  leadBetween,
  NOTHING_ANSWERED,
  ONCE,
  type Pair,
  type Reading,
  withChoiceOf,
} from '#engine';
import { formatTenths } from '#lib/english.ts';
import { labelOf } from '../labels.ts';
import { sayWorth } from '../lead.ts';
import { findAnswer, givenAnswer, sayImportance } from '../answers.ts';
import { example, leadOfSums, near, nearFourTimes } from './example.ts';

/** A table in words; the first cell of a row is its heading. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const PAIR: Pair = ['bike', 'bus'];
const names = example.options.map(({ label }) => label);

/** The worked example; the engine gives every number. */
export const tables = {
  scales: {
    caption: 'What three places on each scale mean',
    head: ['Factor', '0', '50', '100'],
    rows: example.factors.map(({ label, anchors }) => [label, ...anchors]),
  },
  values: {
    caption: 'What each option does',
    head: ['Factor', ...names],
    rows: example.factors.flatMap(({ id, label }) => valueRows(id, label)),
  },
  weights: weighing('What each factor weighs', near),
  scores: scoring('From values to scores', near),
  byFactor: byFactor('The lead by factor', near),
  byAnswer: byAnswer('The lead by answer', near),
  otherWeights: weighing('What each factor weighs now', nearFourTimes),
  otherScores: scoring('The scores now', nearFourTimes),
  otherByFactor: byFactor('The lead by factor now', nearFourTimes),
} satisfies Readonly<Record<string, Table>>;

function valueRows(factor: string, label: string): readonly (readonly string[])[] {
  const row = (name: string, reading: Reading) => {
    const { values } = evaluate(example, reading);
    return [name, ...example.options.map(({ id }) => String(values[id]?.[factor]?.value))];
  };
  const before = row(label, NOTHING_ANSWERED);
  const after = row(`${label}, if it is near`, near);
  return after.slice(1).join() === before.slice(1).join() ? [before] : [before, after];
}

function weighing(caption: string, reading: Reading): Table {
  const counted = countedAnswers(example, reading);
  const { weights } = evaluate(example, reading);
  const heads = counted.map(({ question, answer, importance }) => {
    const label = findAnswer(example.questions, { question: question.id, answer: answer.id })?.label ?? answer.id;
    return importance === ONCE ? label : `${label}, ${sayImportance(importance)}`;
  });
  return {
    caption,
    head: ['Factor', 'From the start', ...heads, 'Weight'],
    rows: example.factors.map(({ id, label, base }) => [
      label,
      String(base),
      ...counted.map(({ answer, importance }) => times(importance / ONCE, answer.weights[id] ?? 0)),
      String((weights[id] ?? 0) / ONCE),
    ]),
  };
}

function times(count: number, weight: number): string {
  return count === 1 || weight === 0 ? String(weight) : `${count} × ${weight} = ${count * weight}`;
}

function scoring(caption: string, reading: Reading): Table {
  const { weights, values, numerators, scores, totalWeight } = evaluate(example, reading);
  const all = totalWeight / ONCE;
  const products = example.factors.map(({ id, label }) => {
    const weight = (weights[id] ?? 0) / ONCE;
    const cells = example.options.map((option) => {
      const value = values[option.id]?.[id]?.value ?? 0;
      return `${weight} × ${value} = ${weight * value}`;
    });
    return [label, String(weight), ...cells];
  });
  const sums = example.options.map(({ id }) => String((numerators[id] ?? 0) / ONCE));
  const shown = example.options.map(({ id }) => formatTenths(scores[id] ?? 0));
  return {
    caption,
    head: ['Factor', 'Weight', ...names],
    rows: [...products, ['Sum', String(all), ...sums], [`Score: sum ÷ ${all}`, '', ...shown]],
  };
}

function byFactor(caption: string, reading: Reading): Table {
  const evaluation = evaluate(example, reading);
  const lead = leadBetween(evaluation, ...PAIR);
  const closeness = evaluation.outcome.kind === 'toss-up' ? ', too close to call' : '';
  const rows = contributionsByFactor(example, evaluation, PAIR).map(({ factor, shown }) => {
    const weight = (evaluation.weights[factor] ?? 0) / ONCE;
    const difference = valueOf(evaluation, PAIR[0], factor) - valueOf(evaluation, PAIR[1], factor);
    return [
      labelOf(example.factors, factor),
      signed(`${weight} × ${difference} = ${weight * difference}`),
      forWhom(shown),
    ];
  });
  return {
    caption,
    head: ['Factor', `Weight × (${names.join(' less ')})`, 'Points'],
    rows: [
      ...rows,
      [
        'Lead',
        signed(`${leadOfSums(evaluation) / ONCE} ÷ ${evaluation.totalWeight / ONCE}`),
        forWhom(lead.shown) + closeness,
      ],
    ],
  };
}

/** Adds up two parts for each answer: what it does alone, and half of what the two answers do together. */
function byAnswer(caption: string, reading: Reading): Table {
  const evaluation = evaluate(example, reading);
  const { base, answers } = contributionsByAnswer(example, reading, PAIR);
  const lead = leadBetween(evaluation, ...PAIR);
  const leadWith = (part: Reading) => leadOfSums(evaluate(example, part));
  const points = (sum: number) => forWhom((10 * sum) / evaluation.totalWeight);
  const start = leadWith(NOTHING_ANSWERED);
  const alone = answers.map(({ question }) => leadWith(only(reading, question)) - start);
  const together = leadWith(reading) - start - alone.reduce((sum, part) => sum + part, 0);
  const rows = answers.map(({ question, shown }, index) => [
    givenAnswer(example.questions, reading, question)?.label ?? question,
    points(alone[index] ?? 0),
    points(together / answers.length),
    forWhom(shown),
  ]);
  return {
    caption,
    head: ['Answer', 'Alone', 'Shared', 'Points'],
    rows: [
      ['Before any answer', points(start), '', forWhom(base.shown)],
      ...rows,
      ['Lead', '', '', forWhom(lead.shown)],
    ],
  };
}

function only(reading: Reading, question: string): Reading {
  return withChoiceOf({ ...NOTHING_ANSWERED, ownValues: reading.ownValues }, reading, question);
}

function valueOf({ values }: Evaluation, option: string, factor: string): number {
  return values[option]?.[factor]?.value ?? 0;
}

/** Says points of the pair's first option for the option that they speak for. */
function forWhom(tenths: number): string {
  return sayWorth([labelOf(example.options, PAIR[0]), labelOf(example.options, PAIR[1])], tenths);
}

/** Writes true minus signs. */
function signed(sum: string): string {
  return sum.replaceAll('-', '−');
}
