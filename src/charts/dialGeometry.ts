import { CLOSE_BAND, type DialScale, ticksOf } from './dialScale.ts';

/** The point that the needle turns around. The arc is drawn above it. */
export const PIVOT = { x: 240, y: 468 };

/** The part of the plane that the dial fills. */
export const BOX = { top: 22, width: 480, height: 178 };

/** The distance of the ends of the scale from its middle, in degrees. */
const REACH = 32;

/** The outlines of a dial, as path data. At zero the needle points straight up from the pivot. */
export interface DialOutlines {
  readonly left: string;
  readonly right: string;
  /** The band of leads that are too close to call, and the lines that hatch it. */
  readonly close: string;
  readonly hatching: string;
  readonly edge: string;
  readonly rule: string;
  readonly small: string;
  readonly large: string;
}

export const NEEDLE = 'M0 -393L3.4 -322H-3.4z';

/** The distance of the needle's eye from the pivot. */
export const EYE = 322;

/** Returns the outlines of a dial with this scale. */
export function outlinesOf(scale: DialScale): DialOutlines {
  const close = angleOf(scale, CLOSE_BAND);
  const ticks = (step: number, inner: number) =>
    ticksOf(scale.end, step)
      .map((tenths) => tick(angleOf(scale, tenths), inner))
      .join('');
  return {
    left: band(-REACH - 1, -close),
    right: band(close, REACH + 1),
    close: band(-close, close),
    hatching: hatching(close),
    edge: arc(410, -REACH - 1, REACH + 1),
    rule: arc(396, -REACH - 1, REACH + 1),
    small: ticks(scale.small, 386),
    large: ticks(scale.large, 376),
  };
}

/** Returns the angle of a number of points on the scale, in degrees clockwise from its middle. */
export function angleOf(scale: DialScale, tenths: number): number {
  return (tenths / scale.end) * REACH;
}

/** Returns the point at a distance from the pivot in a direction. */
export function pointAt(radius: number, degrees: number): readonly [number, number] {
  const turn = (degrees * Math.PI) / 180;
  return [PIVOT.x + radius * Math.sin(turn), PIVOT.y - radius * Math.cos(turn)];
}

function at(radius: number, degrees: number): string {
  return pointAt(radius, degrees)
    .map((length) => length.toFixed(1))
    .join(' ');
}

function arc(radius: number, from: number, to: number): string {
  return `M${at(radius, from)}A${radius} ${radius} 0 0 1 ${at(radius, to)}`;
}

function band(from: number, to: number): string {
  return `${arc(409, from, to)}L${at(397, to)}A397 397 0 0 0 ${at(397, from)}z`;
}

function tick(degrees: number, inner: number): string {
  return `M${at(396, degrees)}L${at(inner, degrees)}`;
}

function hatching(close: number): string {
  const lines = Math.max(2, Math.round(close / 0.4));
  return ticksOf(close, close / lines)
    .map((degrees) => `M${at(409, degrees)}L${at(397, degrees)}`)
    .join('');
}
