import { useId } from 'react';
import styles from './Bar.module.css';
import { SlotPattern } from './SlotPattern.tsx';

interface Props {
  readonly slot: number;
  /** The part of the available width that the bar fills, 0 to 1. */
  readonly share: number;
}

/** Draws a bar in the colour and the pattern of a slot. Its number is written beside it. */
export function Bar({ slot, share }: Props) {
  const id = useId();
  return (
    <svg className={styles.bar} data-slot={slot} width={`${(share * 100).toFixed(2)}%`} aria-hidden="true">
      <SlotPattern id={id} slot={slot} />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
