import styles from './Marker.module.css';
import { MarkerShape } from './MarkerShape.tsx';

/** Draws the shape of a slot (1 to 12) in its colour. It always has a written name beside it. */
export function Marker({ slot }: { readonly slot: number }) {
  return (
    <svg className={styles.marker} viewBox="0 0 16 16" data-slot={slot} aria-hidden="true">
      <MarkerShape slot={slot} />
    </svg>
  );
}
