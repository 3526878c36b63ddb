import styles from './MarkerShape.module.css';

/** The shapes in the order of the slots, each in a square of 16: six filled ones, then six drawn as lines. */
const SHAPES: readonly string[] = [
  'M1.5 8a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1 -13 0z',
  'M2 2H14V14H2z',
  'M8 1.2 15.2 14.2H.8z',
  'M8 .6 15.4 8 8 15.4 .6 8z',
  'M4.2 1.5h7.6L15.5 8l-3.7 6.5H4.2L.5 8z',
  'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z',
  'M2.5 8a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0z',
  'M3 3H13V13H3z',
  'M8 3.2 13.6 13H2.4z',
  'M8 2.2 13.8 8 8 13.8 2.2 8z',
  'M2.5 2.5l11 11M13.5 2.5l-11 11',
  'M8 1V15',
];
const FILLED = 6;

/** Draws the shape of a slot inside another drawing. It takes its colour from the element around it. */
export function MarkerShape({ slot }: { readonly slot: number }) {
  const place = (slot - 1) % SHAPES.length;
  return <path className={styles.shape} d={SHAPES[place]} data-drawn={place < FILLED ? 'filled' : 'lines'} />;
}
