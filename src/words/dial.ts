import { CLOSE_BELOW, type Pair } from '#engine';
import { formatTenths } from '#lib/english.ts';

interface Reading {
  /** In tenths of a point, positive when the left option leads. */
  readonly leadTenths: number;
  /** How far the scale goes to each side. */
  readonly endTenths: number;
}

/** What a dial shows, for who does not see it: its scale, its needle and what is too close to call. */
export function describeDial([left, right]: Pair, { leadTenths, endTenths }: Reading): string {
  const end = endTenths / 10;
  const needle =
    leadTenths === 0
      ? 'The needle stands in the middle.'
      : `The needle stands at ${formatTenths(Math.abs(leadTenths))} on the side of ${leadTenths > 0 ? left : right}.`;
  return [
    `A dial from ${end} points for ${left} on the left to ${end} points for ${right} on the right.`,
    needle,
    `A lead under ${formatTenths(10 * CLOSE_BELOW)} points is too close to call.`,
  ].join(' ');
}
