import type { Evaluation } from '../score/evaluate.ts';
import { entryOf } from '#lib/lookUp.ts';
import { compare, fraction } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';

/** The point at which a rival ties with the first of the ranking, as one number moves and everything else stays. */
export interface Crossing {
  readonly at: Fraction;
  /** The option that is in front beyond; if several tie there, the one that gains most. */
  readonly rival: string;
}

/** The nearest crossing on each side of the present number; if the first options tie now, that is a crossing itself. */
export interface Crossings {
  readonly below: Crossing | null;
  readonly above: Crossing | null;
}

/** A number that every score numerator depends on linearly. */
export interface Movement {
  readonly present: number;
  /** Returns how much an option's numerator grows when the number grows by 1. */
  readonly gainOf: (option: string) => number;
}

/**
 * Returns where the first of the ranking stops being in front as one number moves. Between the two crossings it is
 * alone in front. Its lead over a rival is linear, so they tie at `present − lead ÷ (gain − gain of the rival)`,
 * exactly.
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
