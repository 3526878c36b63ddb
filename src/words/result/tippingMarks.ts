import type { Decision } from '#content';
import { type Evaluation, frontOf, type ImportanceTipping, type Reading, toNumber } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { type Direction, sayTakesOver, sayTips } from '../tipping.ts';
import { labelOf, slotOf } from '../labels.ts';

/** A tipping point on a slider, with words that are short enough to stand under it. */
export interface TippingMark {
  /** Its place on the slider, from 0 to 1. */
  readonly at: number;
  /** A sentence about what happens there. */
  readonly label: string;
  /** The slot of the option that takes over. */
  readonly slot: number;
  /** “Rust takes over from 2.0×” */
  readonly caption: string;
}

interface Tipped {
  readonly decision: Decision;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
  readonly tipping: ImportanceTipping;
}

/**
 * Returns the tipping points on a slider from 0 to `reach` tenths, each at its exact place. If another option takes over
 * only once the question is ignored, its mark is at the left end.
 */
export function tippingMarks(tipped: Tipped, reach: number): readonly TippingMark[] {
  const turns = (['down', 'up'] as const).flatMap((direction) => turnMarks(tipped, direction));
  return [...ignoredMarks(tipped), ...turns]
    .filter(({ tenths }) => tenths <= reach)
    .map(({ tenths, ...mark }) => ({ ...mark, at: tenths / reach }));
}

interface Placed extends Omit<TippingMark, 'at'> {
  readonly tenths: number;
}

function turnMarks({ decision, reading, tipping }: Tipped, direction: Direction): readonly Placed[] {
  const { tips } = tipping[direction];
  const label = sayTips(decision, reading, { tipping, direction });
  if (!tips || label === null) return [];
  const from = formatTenths(tips.from);
  const place = direction === 'up' ? `from ${from}×` : `at ${from}× or less`;
  return [
    {
      tenths: toNumber(tips.at),
      label,
      caption: `${sayTakesOver(decision, tips.ahead)} ${place}`,
      slot: slotOf(decision, tips.ahead[0] ?? tips.rival),
    },
  ];
}

function ignoredMarks({ decision, evaluation, tipping }: Tipped): readonly Placed[] {
  const { ignoring, down, question } = tipping;
  const isSame = (options: readonly string[] | undefined) => options?.join(' ') === ignoring.join(' ');
  const [first] = ignoring;
  if (first === undefined || isSame(frontOf(evaluation)) || isSame(down.tips?.ahead)) return [];
  const takesOver = sayTakesOver(decision, ignoring);
  const label = `${takesOver} once ${labelOf(decision.questions, question)} is ignored`;
  return [{ tenths: 0, label, caption: `${takesOver} if ignored`, slot: slotOf(decision, first) }];
}
