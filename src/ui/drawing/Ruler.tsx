import styles from './Ruler.module.css';

/** The number of small steps between two large ticks. */
const PARTS = 5;

interface Props {
  readonly done: number;
  readonly of: number;
  /** The progress in words. */
  readonly label: string;
}

/** Draws progress on a ruler with a large tick for every step. */
export function Ruler({ done, of, label }: Props) {
  const reached = `${((done / of) * 100).toFixed(2)}%`;
  const places = Array.from({ length: of * PARTS + 1 }, (_, place) => place);
  const small = places.filter((place) => place % PARTS !== 0);
  const large = places.filter((place) => place % PARTS === 0);
  return (
    <svg className={styles.ruler} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${of * PARTS} 26`} preserveAspectRatio="none">
        <path className={styles.ticks} d={ticks(small, 17)} />
        <path className={styles.largeTicks} d={ticks(large, 25)} />
      </svg>
      <rect className={styles.edge} y="9" width="100%" height="2" />
      <rect className={styles.done} y="4" width={reached} height="5" />
      <svg className={styles.pointer} x={reached} y="0">
        <path d="M-8 0H8L0 12z" />
      </svg>
    </svg>
  );
}

function ticks(places: readonly number[], end: number): string {
  return places.map((place) => `M${place} 9V${end}`).join('');
}
