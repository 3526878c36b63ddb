import { itemAt } from '#lib/lookUp.ts';

/**
 * Returns the share of all weightings that puts one option ahead of another, 0..1: the probability that the sum of
 * weight times difference is positive for weights uniform on the simplex. `differences` holds the first option's value
 * less the second's, by factor. Every step is a mean, so rounding errors do not add up (Varsi 1971, Ali 1973). If the
 * two are equal on every factor, neither is ahead, and it is 0 both ways.
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

/** Takes the shares with some differences ahead and none, one, two … of those behind, and adds one difference ahead. */
function withOneMore(row: readonly number[], more: number, behind: readonly number[]): readonly number[] {
  const next = [1];
  behind.forEach((less, place) => {
    next.push((more * itemAt(next, place) - less * itemAt(row, place + 1)) / (more - less));
  });
  return next;
}
