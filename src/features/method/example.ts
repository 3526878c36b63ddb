import { type Answer, type Factor, type Model, ONCE, type Question, type Reading, type Span } from '#engine';

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

/** How to get to work: a bike or a bus, weighed on two factors by two answers. */
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
      values: { bike: known(20), bus: known(90) },
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
          fit: { time: { bike: known(90), bus: known(50) } },
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

/** Near, and being there soon counts. */
export const near: Reading = {
  choices: { distance: { answer: 'near', importance: ONCE }, wish: { answer: 'soon', importance: ONCE } },
  ownValues: {},
};

/** Near, which counts four times, and arriving dry counts. */
export const nearFourTimes: Reading = {
  choices: { distance: { answer: 'near', importance: 4 * ONCE }, wish: { answer: 'dry', importance: ONCE } },
  ownValues: {},
};

function known(value: number): Span {
  return { low: value, value, high: value };
}
