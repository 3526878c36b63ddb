import { useState } from 'react';
import { type Corner, type Corners, LEAST_ON_MAP, traded, type Triple } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { labelOf } from '#words/labels.ts';
import { Button } from '#ui/forms/Button.tsx';
import styles from './DecisionMap.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

/** From one corner to another, in every way there is. */
const WAYS: readonly (readonly [Corner, Corner])[] = [
  [0, 1],
  [1, 0],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
];

interface Props {
  readonly corners: Corners;
  readonly point: Triple;
  readonly start: Triple;
  readonly onMove: (point: Triple) => void;
  /** Focus has gone elsewhere: what has moved counts now. */
  readonly onLeave: () => void;
}

/** Moves the point without dragging and without arrow keys. */
export function MapMoves({ corners, point, start, onMove, onLeave }: Props) {
  const decision = useDecision();
  const [refused, setRefused] = useState<string | null>(null);
  const label = (corner: Corner) => labelOf(decision.questions, corners[corner]);
  const move = (way: readonly [Corner, Corner]) => {
    const to = traded(point, way, 1);
    const isStuck = to[way[0]] === point[way[0]];
    setRefused(isStuck ? limitOn(way) : null);
    if (!isStuck) onMove(to);
  };
  const limitOn = ([from, to]: readonly [Corner, Corner]) =>
    point[from] <= LEAST_ON_MAP
      ? `${label(from)} counts ${formatTenths(point[from])}, the least on a map.`
      : `${label(to)} counts ${formatTenths(point[to])} times, the most there is.`;
  return (
    <fieldset className={styles.moves} onBlur={onLeave}>
      <legend>Move 0.1 at a time</legend>
      {WAYS.map((way) => (
        <Button key={way.join()} kind="quiet" onClick={() => move(way)}>
          From {label(way[0])} to {label(way[1])}
        </Button>
      ))}
      <Button kind="text" onClick={() => onMove(start)}>
        Back to the start
      </Button>
      <p>{refused}</p>
    </fieldset>
  );
}
