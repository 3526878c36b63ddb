import { useId } from 'react';
import { SlotPattern } from '#ui/drawing/SlotPattern.tsx';
import styles from './DialArc.module.css';
import { angleOf, BOX, EYE, NEEDLE, outlinesOf, PIVOT, pointAt } from './dialGeometry.ts';
import { type DialScale, ticksOf } from './dialScale.ts';

interface Props {
  readonly scale: DialScale;
  /** Positive when the left side leads; the needle then points to the left. */
  readonly leadTenths: number;
  /** The slots of the two options; null while there is nothing to weigh. */
  readonly slots: readonly [number, number] | null;
}

/** Draws the dial. The drawing scales, but its text keeps its size and stays legible. */
export function DialArc({ scale, leadTenths, slots }: Props) {
  const id = useId();
  const outlines = outlinesOf(scale);
  return (
    <>
      <svg viewBox={`0 ${BOX.top} ${BOX.width} ${BOX.height}`} width="100%" height="100%">
        {slots && (
          <>
            <SlotPattern id={`${id}-left`} slot={slots[0]} />
            <SlotPattern id={`${id}-right`} slot={slots[1]} />
            <path d={outlines.left} fill={`url(#${id}-left)`} />
            <path d={outlines.right} fill={`url(#${id}-right)`} />
          </>
        )}
        <path className={styles.close} d={outlines.close} />
        <path className={styles.hatching} d={outlines.hatching} />
        <path className={styles.edge} d={outlines.edge} />
        <path className={styles.rule} d={outlines.rule} />
        <path className={styles.small} d={outlines.small} />
        <path className={styles.large} d={outlines.large} />
        <g transform={`translate(${PIVOT.x} ${PIVOT.y})`}>
          <g className={styles.needle} transform={`rotate(${(-angleOf(scale, leadTenths)).toFixed(2)})`}>
            <path d={NEEDLE} />
            <circle cy={-EYE} r="7" />
            <circle className={styles.eye} cy={-EYE} r="2.4" />
          </g>
        </g>
      </svg>
      {ticksOf(scale.end, scale.large).map((tenths) => (
        <text key={tenths} className={styles.number} {...numberPlace(angleOf(scale, tenths))}>
          {Math.abs(tenths) / 10}
        </text>
      ))}
    </>
  );
}

/**
 * Returns the place of a number: a share of the arc, which scales, plus a fixed distance for the text, which does not.
 */
function numberPlace(degrees: number) {
  const [x, y] = pointAt(410, degrees);
  const turn = (degrees * Math.PI) / 180;
  return {
    x: `${((x / BOX.width) * 100).toFixed(2)}%`,
    y: `${(((y - BOX.top) / BOX.height) * 100).toFixed(2)}%`,
    dx: (12 * Math.sin(turn)).toFixed(1),
    dy: (-7 * Math.cos(turn)).toFixed(1),
  };
}
