import { nothing } from './effects.ts';
import type { Effect, Effects, Together } from './effects.ts';
import { itemAt } from '#lib/lookUp.ts';

/** A way through the settings of some turns, which are set one after the other, with the sums on it. */
export interface Walk {
  /** The sums before any turn, after the first, after the second … */
  readonly sums: readonly Effect[];
  /** After so many turns: what each choice of each turn would add then. */
  readonly steps: readonly (readonly (readonly Effect[])[])[];
  /** By turn, then later turn. */
  readonly together: readonly (readonly (Together | null)[])[];
}

/** Begins a walk on which the turns, each given by its place, are set in this order. */
export function walkOf({ start, alone, together }: Effects, order: readonly number[]): Walk {
  const first = order.map((turn) => itemAt(alone, turn));
  const pairs = order.map((turn, depth) => order.map((other, later) => (later > depth ? together(turn, other) : null)));
  const steps = [first];
  for (const ofTurn of pairs) steps.push(stepsAfter(itemAt(steps, steps.length - 1), ofTurn));
  return { sums: [start, ...order.map(() => nothing(start.gains.length))], steps, together: pairs };
}

/** Makes room for the steps of the later turns; turns that have nothing in common with this one keep theirs. */
function stepsAfter(steps: readonly (readonly Effect[])[], together: readonly (Together | null)[]) {
  return steps.map((choices, later) =>
    together[later] ? choices.map((choice) => ({ ...choice, gains: new Float64Array(choice.gains) })) : choices,
  );
}

/** Sets the turn at a depth; those before it are set, those after it may be set next. */
export function setTurn({ sums, steps, together }: Walk, depth: number, choice: number): void {
  const [here, next] = [itemAt(steps, depth), itemAt(steps, depth + 1)];
  const step = itemAt(itemAt(here, depth), choice);
  const [before, after] = [itemAt(sums, depth), itemAt(sums, depth + 1)];
  after.out = before.out | step.out;
  after.weight = before.weight + step.weight;
  addUp(after.gains, before.gains, step.gains);
  itemAt(together, depth).forEach((pairs, later) => {
    if (!pairs) return;
    itemAt(pairs, choice).forEach((gains, other) => {
      addUp(itemAt(itemAt(next, later), other).gains, itemAt(itemAt(here, later), other).gains, gains);
    });
  });
}

function addUp(sum: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let column = 0; column < sum.length; column += 1) sum[column] = Number(one[column]) + Number(other[column]);
}
