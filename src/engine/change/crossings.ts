import type { Evaluation } from '../score/evaluate.ts';
import { entryOf } from '#lib/lookUp.ts';
import { compare, fraction } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';

/** Where a rival ties with the first of the ranking as one number moves and everything else stays. */
export interface Crossing {
  readonly at: Fraction;
  /** The option that is in front beyond; of several that tie there the one that gains most. */
  readonly rival: string;
}

/** The nearest crossing on either side of the present number, which is one itself where the first options tie. */
export interface Crossings {
  readonly below: Crossing | null;
  readonly above: Crossing | null;
}

/** A number in which all score numerators are linear. */
export interface Movement {
  readonly present: number;
  /** How much an option's numerator grows when the number grows by 1. */
  readonly gainOf: (option: string) => number;
}

/**
 * Where the first of the ranking stops being in front as one number moves: between the two crossings it is alone there.
 * The lead over a rival is linear, so the tie is at `present − lead ÷ (gain − gain of the rival)`, as an exact fraction.
 */
export function nearestCrossings({ ranking, numerators }: Evaluation, { present, gainOf }: Movement): Crossings {
  const [first, ...rivals] = ranking;
  if (first === undefined) return { below: null, above: null };

  const gain = gainOf(first);
  const crossings = rivals.flatMap((rival) => {
    const over = gain - gainOf(rival);
    if (over === 0) return [];
    const lead = entryOf(numerators, first) - entryOf(numerators, rival);
    return [{ at: fraction(present * over - lead, over), rival, over }];
  });
  return {
    below: nearest(crossings.filter(({ over }) => over > 0)),
    above: nearest(crossings.filter(({ over }) => over < 0)),
  };
}

interface Sloped extends Crossing {
  readonly over: number;
}

function nearest(crossings: readonly Sloped[]): Crossing | null {
  const [found] = crossings.toSorted(
    (one, other) => -one.over * compare(one.at, other.at) || Math.abs(other.over) - Math.abs(one.over),
  );
  return found ? { at: found.at, rival: found.rival } : null;
}
