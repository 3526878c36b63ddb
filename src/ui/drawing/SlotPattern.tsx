import type { ReactNode } from 'react';
import styles from './SlotPattern.module.css';

interface Tile {
  readonly size: number;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly drawing: ReactNode;
}

/** The patterns in the order of the slots. They keep two areas apart without colour. */
const TILES: readonly Tile[] = [
  { size: 6, turn: 0, drawing: null },
  { size: 6, turn: 45, drawing: <path d="M3 0V6" strokeWidth="2" /> },
  { size: 6, turn: 0, drawing: <path d="M3 3h.01" strokeWidth="2.8" strokeLinecap="round" /> },
  { size: 6, turn: 135, drawing: <path d="M3 0V6" strokeWidth="2" /> },
  { size: 6, turn: 90, drawing: <path d="M3 0V6" strokeWidth="2" /> },
  { size: 6, turn: 0, drawing: <path d="M3 0V6" strokeWidth="2" /> },
  { size: 7, turn: 45, drawing: <path d="M3 0V7M0 3H7" strokeWidth="1.4" /> },
  { size: 7, turn: 0, drawing: <path d="M3 0V7M0 3H7" strokeWidth="1.4" /> },
  { size: 12, turn: 45, drawing: <path d="M6 0V12" strokeWidth="4" /> },
  { size: 4, turn: 0, drawing: <path d="M2 2h.01" strokeWidth="2" strokeLinecap="round" /> },
  { size: 8, turn: 0, drawing: <path d="M0 2H4M4 6H8" strokeWidth="2" /> },
  { size: 10, turn: 45, drawing: <path d="M2 0V10M5 0V10" strokeWidth="1.5" /> },
];

interface Props {
  /** The id for `fill="url(#id)"`. */
  readonly id: string;
  readonly slot: number;
}

/** Defines the pattern of a slot in its colour, for the fills of a drawing. */
export function SlotPattern({ id, slot }: Props) {
  const tile = TILES[(slot - 1) % TILES.length];
  if (!tile) return null;
  const { size, turn, drawing } = tile;
  return (
    <pattern
      id={id}
      className={styles.pattern}
      data-slot={slot}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} />
      {drawing}
    </pattern>
  );
}
