import { itemAt } from '#lib/lookUp.ts';

/**
 * How much of all weightings puts one option ahead of another, 0..1: the probability that the sum of weight times
 * difference is positive for weights uniform on the simplex. `differences` holds the first option's value less the
 * second's, by factor. Every step is a mean, so that rounding does not add up (Varsi 1971, Ali 1973). Where the two are
 * equal on every factor neither is ahead, and it is 0 both ways.
 */
export function pairwiseAcceptability(differences: readonly number[]): number {
  const ahead = differences.filter((difference) => difference > 0);
  const behind = differences.filter((difference) => difference < 0);
  const nothingAhead = [0, ...behind.map(() => 0)];
  return itemAt(
    ahead.reduce<readonly number[]>((row, more) => withOneMore(row, more, behind), nothingAhead),
    behind.length,
  );
}

/** From the shares with some differences ahead and the first none, one, two … of those behind: one more ahead. */
function withOneMore(row: readonly number[], more: number, behind: readonly number[]): readonly number[] {
  const next = [1];
  behind.forEach((less, place) => {
    next.push((more * itemAt(next, place) - less * itemAt(row, place + 1)) / (more - less));
  });
  return next;
}
