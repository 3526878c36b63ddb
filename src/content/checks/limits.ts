/** A weight above this decides alone: usual ones are 2 to 30. */
export const MOST_WEIGHT = 60;

/** Returns the count in a list if it is outside the limits, so that callers can make a sentence of it. */
export function outside(count: number, least: number, most: number): readonly number[] {
  return count < least || count > most ? [count] : [];
}

/** Tells whether a number can be a weight: whole and not negative. */
export function isWholeWeight(weight: number): boolean {
  return Number.isInteger(weight) && weight >= 0;
}
