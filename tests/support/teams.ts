import fc from 'fast-check';
import type { Model, Pair, Reading } from '#engine';
import { anyPairCase, anyReading } from './models.ts';

export interface Team {
  readonly model: Model;
  readonly readings: readonly [Reading, ...Reading[]];
  readonly pair: Pair;
}

/** Small random models with at least two options and with readings of one to `most` members. */
export function anyTeam(most: number): fc.Arbitrary<Team> {
  return anyPairCase.chain(({ model, reading, pair }) =>
    fc
      .array(anyReading(model), { maxLength: most - 1 })
      .map((others) => ({ model, readings: [reading, ...others] as const, pair })),
  );
}
