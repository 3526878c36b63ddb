import { useId } from 'react';
import { SlotPattern } from '#ui/SlotPattern.tsx';
import styles from './DialArc.module.css';
import { type DialScale, ticksOf } from './dialScale.ts';

/** Where the needle turns, above which the arc is drawn, and how far the ends are from the middle, in degrees. */
const PIVOT = { x: 240, y: 468 };
const REACH = 32;
const BOX = { top: 22, width: 480, height: 178 };

interface Props {
  readonly scale: DialScale;
  /** Positive when the left side leads; the needle then points to the left. */
  readonly leadTenths: number;
  readonly closeUnder: number;
  /** The slots of the two sides; none while nothing is on the scale. */
  readonly slots: readonly [number, number] | null;
}

/** The drawing of the dial. It stretches; its letters do not, so that they never get too small to read. */
export function DialArc({ scale, leadTenths, closeUnder, slots }: Props) {
  const id = useId();
  const angle = (tenths: number) => (tenths / scale.end) * REACH;
  const close = angle(Math.min(closeUnder, scale.end));
  return (
    <>
      <svg viewBox={`0 ${BOX.top} ${BOX.width} ${BOX.height}`} width="100%" height="100%">
        {slots && (
          <>
            <SlotPattern id={`${id}-left`} slot={slots[0]} />
            <SlotPattern id={`${id}-right`} slot={slots[1]} />
            <path d={band(-REACH - 1, -close)} fill={`url(#${id}-left)`} />
            <path d={band(close, REACH + 1)} fill={`url(#${id}-right)`} />
          </>
        )}
        <path className={styles.close} d={band(-close, close)} />
        <path className={styles.hatching} d={hatching(close)} />
        <path className={styles.edge} d={arc(410, -REACH - 1, REACH + 1)} />
        <path className={styles.rule} d={arc(396, -REACH - 1, REACH + 1)} />
        <path
          className={styles.small}
          d={ticksOf(scale.end, scale.small)
            .map((tenths) => tick(angle(tenths), 386))
            .join('')}
        />
        <path
          className={styles.large}
          d={ticksOf(scale.end, scale.large)
            .map((tenths) => tick(angle(tenths), 376))
            .join('')}
        />
        <g transform={`translate(${PIVOT.x} ${PIVOT.y})`}>
          <g className={styles.needle} transform={`rotate(${(-angle(leadTenths)).toFixed(2)})`}>
            <path d="M0 -393L3.4 -322H-3.4z" />
            <circle cy="-322" r="7" />
            <circle className={styles.eye} cy="-322" r="2.4" />
          </g>
        </g>
      </svg>
      {ticksOf(scale.end, scale.large).map((tenths) => (
        <text key={tenths} className={styles.number} {...numberPlace(angle(tenths))}>
          {Math.abs(tenths) / 10}
        </text>
      ))}
    </>
  );
}

function point(radius: number, degrees: number): readonly [number, number] {
  const turn = (degrees * Math.PI) / 180;
  return [PIVOT.x + radius * Math.sin(turn), PIVOT.y - radius * Math.cos(turn)];
}

function at(radius: number, degrees: number): string {
  return point(radius, degrees)
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

/** Letters keep their size while the arc stretches: their place is a share of it, their distance from it is fixed. */
function numberPlace(degrees: number) {
  const [x, y] = point(410, degrees);
  const turn = (degrees * Math.PI) / 180;
  return {
    x: `${((x / BOX.width) * 100).toFixed(2)}%`,
    y: `${(((y - BOX.top) / BOX.height) * 100).toFixed(2)}%`,
    dx: (12 * Math.sin(turn)).toFixed(1),
    dy: (-7 * Math.cos(turn)).toFixed(1),
  };
}
