import { useState } from 'react';
import { type Corners, traded, type Triple } from '#engine';
import { sayLimit, sayMove, type Way } from '#words/map/point.ts';
import { Button } from '#ui/forms/Button.tsx';
import styles from './DecisionMap.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Every way from one corner to another. */
const WAYS: readonly Way[] = [
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
  /** Called when focus leaves the buttons: the move is complete. */
  readonly onLeave: () => void;
}

/** Moves the point without dragging and without arrow keys. */
export function MapMoves({ corners, point, start, onMove, onLeave }: Props) {
  const decision = useDecision();
  const [refused, setRefused] = useState<string | null>(null);
  const move = (way: Way) => {
    const to = traded(point, way, 1);
    const isStuck = to[way[0]] === point[way[0]];
    setRefused(isStuck ? sayLimit(decision, { corners, point }, way) : null);
    if (!isStuck) onMove(to);
  };
  return (
    <fieldset className={styles.moves} onBlur={onLeave}>
      <legend>Move 0.1 at a time</legend>
      {WAYS.map((way) => (
        <Button key={way.join()} kind="quiet" onClick={() => move(way)}>
          {sayMove(decision, corners, way)}
        </Button>
      ))}
      <Button kind="text" onClick={() => onMove(start)}>
        Back to the start
      </Button>
      <p>{refused}</p>
    </fieldset>
  );
}
