import { apportion } from '../numbers/apportion.ts';
import type { Part } from '../numbers/apportion.ts';
import { opposite, signOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { leadBetween } from '../score/lead.ts';
import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';
import type { Scored } from '../score/scored.ts';

/**
 * Shows the exact parts of a lead, in points, as tenths of a point that add up to the shown lead of the pair. They are
 * rounded for the leading option and mirrored for the other, so that both ways round show the same numbers.
 */
export function partsOfLead(model: Model, { scored, pair }: Compared, exact: readonly Fraction[]): readonly Part[] {
  const { exact: lead, shown } = leadBetween(scored, ...pair);
  if (signOf(lead) > 0 || (signOf(lead) === 0 && isAuthoredFirst(model, pair))) return apportion(exact, shown, 10n);
  return apportion(exact.map(opposite), 0 - shown, 10n).map(mirrored);
}

export interface Compared {
  readonly scored: Pick<Scored, 'points' | 'scores'>;
  readonly pair: Pair;
}

function isAuthoredFirst({ options }: Model, [a, b]: Pair): boolean {
  return options.find(({ id }) => id === a || id === b)?.id === a;
}

/** Returns the same part seen from the other option; nothing becomes −0. */
function mirrored({ exact, shown }: Part): Part {
  return { exact: opposite(exact), shown: 0 - shown };
}
