/** The count in a list if it is outside the limits, so that a sentence can be made of it. */
export function outside(count: number, least: number, most: number): readonly number[] {
  return count < least || count > most ? [count] : [];
}

/** Whether a number can be a weight: whole and not negative. */
export function isWholeWeight(weight: number): boolean {
  return Number.isInteger(weight) && weight >= 0;
}
