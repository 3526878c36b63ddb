import { useId } from 'react';
import type { Span } from '#engine';
import { SlotPattern } from '#ui/drawing/SlotPattern.tsx';
import styles from './ValueBar.module.css';

interface Props {
  readonly slot: number;
  readonly span: Span;
}

/** Draws a value on a scale from 0 to 100, with its range under it. It has no text: the numbers are beside it. */
export function ValueBar({ slot, span: { low, value, high } }: Props) {
  const id = useId();
  return (
    <svg className={styles.bar} data-slot={slot} aria-hidden="true">
      <SlotPattern id={id} slot={slot} />
      <rect width={`${value}%`} height="9" fill={`url(#${id})`} />
      <line className={styles.scale} x2="100%" y1="9" y2="9" />
      <line x1={`${low}%`} x2={`${high}%`} y1="13.5" y2="13.5" />
      <line x1={`${low}%`} x2={`${low}%`} y1="11" y2="16" />
      <line x1={`${high}%`} x2={`${high}%`} y1="11" y2="16" />
    </svg>
  );
}
