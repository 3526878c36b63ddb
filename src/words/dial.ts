import { CLOSE_BELOW, type Pair } from '#engine';
import { formatTenths } from '#lib/english.ts';

interface Reading {
  /** In tenths of a point, positive when the left option leads. */
  readonly leadTenths: number;
  /** The length of the scale on each side. */
  readonly endTenths: number;
}

/** Describes a dial for screen readers: its scale, its needle and its band. */
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
