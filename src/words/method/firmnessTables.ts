import { evaluate, ONCE, type Span, VARIATIONS } from '#engine';
import { formatCount, formatTenths } from '#lib/english.ts';
import { labelOf } from '../labels.ts';
import { example, firstSteps, near, nearVaried } from './example.ts';
import type { Table } from './exampleTables.ts';

/** The number of steps from the least to the greatest value of a drawn number. */
const STEPS = 4096;

const names = example.options.map(({ label }) => label);
const { weights, values } = evaluate(example, near);
/** Factors are drawn in the order of their ids. */
const factors = example.factors.map(({ id }) => id).toSorted();

/** The answer “Soon counts” may weigh from half to one and a half times its 4. */
const soon = { label: 'Soon counts', from: 2, to: 6 };
const drawnValues = factors.flatMap((factor) =>
  example.options.map(({ id, label }) => {
    const { low, high } = spanOf(id, factor);
    return { label: `${labelOf(example.factors, factor)}, ${label}`, from: low, to: high };
  }),
);
const drawn = [soon, ...drawnValues].map(({ label, from, to }, place) => {
  const step = firstSteps[place] ?? 0;
  return { label, from, to, step, number: from + ((to - from) * step) / STEPS };
});

/** The tables about the firmness of the worked example's first pick. */
export const firmnessTables = {
  worst: {
    caption: 'The least favourable evidence for the bike',
    head: ['Factor', 'Weight', 'Bike at its lowest', 'Bus at its highest'],
    rows: worstRows(),
  },
  variation: {
    caption: 'The first variation',
    head: ['What varies', 'From', 'To', 'Step', 'Drawn'],
    rows: drawn.map(({ label, from, to, step, number }) => [label, ...[from, to, step].map(String), number.toFixed(2)]),
  },
  varied: {
    caption: 'Its weights, values and scores',
    head: ['Factor', 'Weight', ...names],
    rows: variedRows(),
  },
  counts: {
    caption: 'What all variations come to',
    head: ['Of 20,000 variations', ...names],
    rows: [
      ['First in', ...each((id) => formatCount(oftenFirst(id)))],
      ['First in, of 100', ...each((id) => String(Math.floor((100 * oftenFirst(id)) / VARIATIONS)))],
      ['Score in nine of ten', ...each(intervalOf)],
    ],
  },
} satisfies Readonly<Record<string, Table>>;

function worstRows(): Table['rows'] {
  const weightOf = (factor: string) => (weights[factor] ?? 0) / ONCE;
  const ends = (factor: string) => [spanOf('bike', factor).low, spanOf('bus', factor).high];
  const sums = names.map((_, place) =>
    factors.reduce((sum, factor) => sum + weightOf(factor) * (ends(factor)[place] ?? 0), 0),
  );
  const rows = example.factors.map(({ id, label }) => {
    const weight = weightOf(id);
    return [label, String(weight), ...ends(id).map((value) => `${weight} × ${value} = ${weight * value}`)];
  });
  return [...rows, ['Sum', String(factors.reduce((sum, factor) => sum + weightOf(factor), 0)), ...sums.map(String)]];
}

/** Only the weight of “Soon counts” varies, and it is on the time on the way. */
function variedRows(): Table['rows'] {
  const weightOf = (factor: string) =>
    (weights[factor] ?? 0) / ONCE + (factor === 'time' ? (drawn[0]?.number ?? 0) - (soon.from + soon.to) / 2 : 0);
  const valueOf = (option: number, factor: string) =>
    drawn[1 + names.length * factors.indexOf(factor) + option]?.number ?? 0;
  const all = factors.reduce((sum, factor) => sum + weightOf(factor), 0);
  const scores = names.map(
    (_, option) => factors.reduce((sum, factor) => sum + weightOf(factor) * valueOf(option, factor), 0) / all,
  );
  const rows = example.factors.map(({ id, label }) => [
    label,
    weightOf(id).toFixed(2),
    ...names.map((_, option) => valueOf(option, id).toFixed(2)),
  ]);
  return [...rows, ['Score', '', ...scores.map((score) => score.toFixed(1))]];
}

function each(say: (option: string) => string): readonly string[] {
  return example.options.map(({ id }) => say(id));
}

function oftenFirst(option: string): number {
  return nearVaried.firsts[option] ?? 0;
}

function intervalOf(option: string): string {
  const { low, high } = nearVaried.intervals[option] ?? { low: 0, high: 0 };
  return `${formatTenths(low)} to ${formatTenths(high)}`;
}

function spanOf(option: string, factor: string): Span {
  return values[option]?.[factor] ?? { low: 0, value: 0, high: 0 };
}
