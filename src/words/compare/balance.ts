import { capitalise, countOf } from '#lib/english.ts';

/** Says the distance of two values: “12 apart”, “equal”. */
export function sayApart(difference: number): string {
  return difference === 0 ? 'equal' : `${Math.abs(difference)} apart`;
}

/** A difference of values without the option that has more: “+12”, “equal”. */
export function sayDifference(difference: number): string {
  return difference === 0 ? 'equal' : `+${Math.abs(difference)}`;
}

/** The note beside a reader's own value: “own, ours is 35”. */
export function sayOurs(ours: number): string {
  return `own, ours is ${ours}`;
}

/** The heading of the rows that are folded away: “Two factors make no difference: they cancel out”. */
export function sayIdle(count: number): string {
  const counted = capitalise(countOf(count, 'factor'));
  return count === 1
    ? `${counted} makes no difference: it cancels out`
    : `${counted} make no difference: they cancel out`;
}
