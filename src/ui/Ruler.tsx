import styles from './Ruler.module.css';

/** Small ticks between two large ones. */
const PARTS = 5;

interface Props {
  readonly done: number;
  readonly of: number;
  /** What it shows, in words. */
  readonly label: string;
}

/** How far one has come, on a ruler with a large tick for every step. */
export function Ruler({ done, of, label }: Props) {
  const reached = percent(done / of);
  const ticks = Array.from({ length: of * PARTS + 1 }, (_, place) => place);
  return (
    <svg className={styles.ruler} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(tick / (of * PARTS))}
          x2={percent(tick / (of * PARTS))}
          y1="9"
          y2={tick % PARTS === 0 ? 25 : 17}
          data-size={tick % PARTS === 0 ? 'large' : 'small'}
        />
      ))}
      <rect className={styles.edge} y="9" width="100%" height="2" />
      <rect className={styles.done} y="4" width={reached} height="5" />
      <svg className={styles.pointer} x={reached} y="0">
        <path d="M-8 0H8L0 12z" />
      </svg>
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
