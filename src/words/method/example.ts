import { readingOf } from '#content';
import type { Answer, Evaluation, Factor, Model, Question, Reading, Span, Variations } from '#engine';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** A model small enough for pencil and paper, with its words. */
interface Example extends Model {
  readonly options: readonly Named[];
  readonly factors: readonly (Factor & Named & { readonly anchors: readonly string[] })[];
  readonly questions: readonly (Omit<Question, 'answers'> & { readonly answers: readonly (Answer & Named)[] })[];
}

/** The worked example: to work by bike or by bus, with two factors and two answers. */
export const example: Example = {
  options: [
    { id: 'bike', label: 'Bike' },
    { id: 'bus', label: 'Bus' },
  ],
  factors: [
    {
      id: 'time',
      label: 'Time on the way',
      anchors: ['An hour', 'Half an hour', 'Ten minutes'],
      base: 2,
      values: { bike: known(60), bus: known(50) },
    },
    {
      id: 'dry',
      label: 'Arriving dry',
      anchors: ['Wet when it rains', 'Damp when it rains', 'Always dry'],
      base: 2,
      values: { bike: between(10, 20, 40), bus: between(80, 90, 95) },
    },
  ],
  questions: [
    {
      id: 'distance',
      kind: 'fact',
      ordered: true,
      answers: [
        {
          id: 'near',
          label: 'It is near',
          share: 50,
          weights: { time: 2 },
          fit: { time: { bike: between(80, 90, 95), bus: between(30, 50, 70) } },
        },
        {
          id: 'far',
          label: 'It is far',
          share: 50,
          weights: { time: 2 },
          fit: { time: { bike: known(30), bus: known(60) } },
        },
      ],
    },
    {
      id: 'wish',
      kind: 'preference',
      ordered: false,
      answers: [
        { id: 'dry', label: 'Dry counts', share: 50, weights: { dry: 4 } },
        { id: 'soon', label: 'Soon counts', share: 50, weights: { time: 4 } },
      ],
    },
  ],
};

/** The answers “It is near” and “Soon counts”. */
export const near: Reading = readingOf({ distance: 'near', wish: 'soon' });

/** The answers “It is near”, which counts four times, and “Dry counts”. */
export const nearFourTimes: Reading = readingOf({ distance: 'near', wish: 'dry' }, { distance: 4 });

/** The first steps of 4,096 that are drawn for {@link near}. */
export const firstSteps: readonly number[] = [2568, 11, 2160, 4018, 3966];

/**
 * The counts of the variations of {@link near}. A test counts them again, so that the page does not have to draw 20,000
 * variations for every visitor.
 */
export const nearVaried: Variations = {
  firsts: { bike: 19_263, bus: 737 },
  intervals: { bike: { low: 682, high: 816 }, bus: { low: 431, high: 718 } },
};

function between(low: number, value: number, high: number): Span {
  return { low, value, high };
}

function known(value: number): Span {
  return { low: value, value, high: value };
}

/** Returns how far the bike's sum of weight times value is ahead of the bus's, in tenths of a weight. */
export function leadOfSums({ numerators }: Evaluation): number {
  return (numerators['bike'] ?? 0) - (numerators['bus'] ?? 0);
}
