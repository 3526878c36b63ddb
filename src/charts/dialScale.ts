import { CLOSE_BELOW } from '#engine';

const ENDS = [
  { end: 100, large: 50, small: 10 },
  { end: 200, large: 50, small: 10 },
  { end: 400, large: 100, small: 20 },
  { end: 1000, large: 250, small: 50 },
] as const;

/**
 * The lead under which a result is too close to call, in tenths of a point: half the width of the band in the middle of
 * a scale.
 */
export const CLOSE_BAND = 10 * CLOSE_BELOW;

/** A scale from `-end` to `end` with the steps between its ticks, all in tenths of a point. */
export interface DialScale {
  readonly end: number;
  readonly large: number;
  readonly small: number;
}

/** Returns the smallest of the scales to 10, 20, 40 and 100 points that holds the lead. */
export function dialScale(leadTenths: number): DialScale {
  return ENDS.find(({ end }) => Math.abs(leadTenths) <= end) ?? ENDS[3];
}

/** Returns every multiple of the step on the scale, from its left end to its right end. */
export function ticksOf(end: number, step: number): readonly number[] {
  const half = Math.floor(end / step);
  return Array.from({ length: 2 * half + 1 }, (_, place) => (place - half) * step);
}
