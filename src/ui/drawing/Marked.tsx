import type { ReactNode } from 'react';
import { Marker } from './Marker.tsx';
import styles from './Marked.module.css';

interface Props {
  readonly slot: number;
  /** An element that contains the text. */
  readonly children: ReactNode;
}

/** Shows a text after the marker of a slot. */
export function Marked({ slot, children }: Props) {
  return (
    <span className={styles.marked}>
      <Marker slot={slot} />
      {children}
    </span>
  );
}
