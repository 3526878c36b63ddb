import { MarkerShape } from '#ui/drawing/MarkerShape.tsx';
import styles from './ScoreScale.module.css';

interface Props {
  readonly slot: number;
  /** In tenths of a point, 0 to 1000. */
  readonly scoreTenths: number;
  /** The range of scores that the evidence allows, in tenths of a point. */
  readonly interval?: { readonly lowTenths: number; readonly highTenths: number } | undefined;
  /** True for a score that is not in the ranking. */
  readonly isHollow?: boolean;
}

/** Draws a score on a ruler from 0 to 100. It has no text: the number is beside it. */
export function ScoreScale({ slot, scoreTenths, interval, isHollow = false }: Props) {
  return (
    <svg className={styles.scale} data-slot={slot} data-state={isHollow ? 'hollow' : undefined} aria-hidden="true">
      {TICKS.map((tick) => (
        <line key={tick} className={styles.tick} x1={at(tick)} x2={at(tick)} y1={tick % 500 === 0 ? 16 : 20} y2="26" />
      ))}
      <line className={styles.tick} x1="0" x2="100%" y1="26" y2="26" />
      {interval && (
        <g className={styles.interval}>
          <line x1={at(interval.lowTenths)} x2={at(interval.highTenths)} y1="13" y2="13" />
          <line x1={at(interval.lowTenths)} x2={at(interval.lowTenths)} y1="7" y2="19" />
          <line x1={at(interval.highTenths)} x2={at(interval.highTenths)} y1="7" y2="19" />
        </g>
      )}
      <svg x={at(scoreTenths)} y="5">
        <g className={styles.marker} transform="translate(-8 0)">
          <MarkerShape slot={slot} />
        </g>
      </svg>
    </svg>
  );
}

const TICKS = Array.from({ length: 11 }, (_, place) => place * 100);

function at(tenths: number): string {
  return `${(tenths / 10).toFixed(1)}%`;
}
