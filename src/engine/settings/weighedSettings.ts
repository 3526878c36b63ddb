import { countedAnswers } from '../score/countedAnswers.ts';
import { add, effectsOf } from './effects.ts';
import type { Sums } from './chosen.ts';
import type { Effects } from './effects.ts';
import { entryOf, itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { withoutAnswers } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { valueIn } from '../score/valuesInForce.ts';
import { valuesFirst } from './turn.ts';
import type { Turn } from './turn.ts';
import { setTurn, walkOf } from './walk.ts';
import { rawWeights } from '../score/weights.ts';

/** One joint setting of the turns with its scores. The arrays are filled again for the next one: copy what you keep. */
export interface WeighedSetting {
  /** For every turn the place of its choice. */
  readonly places: Uint8Array;
  /** Score numerators, options in authored order. */
  readonly numerators: Float64Array;
  /** The sum of the weights, in tenths. */
  readonly totalWeight: number;
  /** A bit for every option that is ruled out, 1 for the first authored one. */
  readonly out: number;
}

/**
 * Weighs every joint setting of some questions while the rest of the reading stays: as many as the product of the
 * choices. Each call returns the next setting, and null after the last. The first setting has the first choice of every
 * turn.
 */
export function weighedSettings(model: Model, reading: Reading, turns: readonly Turn[]): () => WeighedSetting | null {
  const effects = effectsOf(model, reading, { turns, sums: numeratorsOf(model, reading, turns) });
  const order = valuesFirst(turns);
  const walk = walkOf(effects, order);
  const places = new Uint8Array(turns.length);
  let changed: number | null = null;
  return () => {
    changed = changed === null ? 0 : advance(places, turns, order);
    if (changed < 0) return null;
    for (let depth = changed; depth < order.length; depth += 1) {
      setTurn(walk, depth, Number(places[itemAt(order, depth)]));
    }
    const { out, weight, gains } = itemAt(walk.sums, order.length);
    return weight === 0
      ? { places, out, totalWeight: model.factors.length, numerators: evenAt(effects, places) }
      : { places, out, totalWeight: weight, numerators: gains };
  };
}

function numeratorsOf(model: Model, reading: Reading, turns: readonly Turn[]): Sums {
  const rest = withoutAnswers(
    reading,
    turns.map(({ question }) => question.id),
  );
  const weights = rawWeights(model.factors, countedAnswers(model, rest));
  return {
    columns: model.options.length,
    valueOf: (values, { id }, column) => valueIn(values, itemAt(model.options, column).id, id),
    given: ({ id }, value) => entryOf(weights, id) * value,
  };
}

/**
 * Goes to the next places, the last turn of the order fastest; returns the first depth that changed, −1 after the last.
 */
function advance(places: Uint8Array, turns: readonly Turn[], order: readonly number[]): number {
  for (let depth = order.length - 1; depth >= 0; depth -= 1) {
    const turn = itemAt(order, depth);
    const next = Number(places[turn]) + 1;
    const { length } = itemAt(turns, turn).choices;
    places[turn] = next % length;
    if (next < length) return depth;
  }
  return -1;
}

/** Returns the numerators for when nothing is weighed, so that every weight is taken as 1. */
function evenAt({ start, alone }: Effects, places: Uint8Array): Float64Array {
  const numerators = new Float64Array(start.even);
  alone.forEach((choices, turn) => add(numerators, itemAt(choices, Number(places[turn])).even));
  return numerators;
}
