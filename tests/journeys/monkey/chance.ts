import { randomNumbers } from '#engine/vary/randomNumbers.ts';

/** Random choices, the same for the same seed. */
export interface Chance {
  /** Returns a whole number from 0 to less than `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
}

export function createChance(seed: number): Chance {
  const next = randomNumbers(seed);
  const below = (limit: number) => next() % limit;
  const oneOf = <T>(choices: readonly T[]): T => {
    const choice = choices[below(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  };
  return { below, oneOf };
}
