import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import { type Direction, moved, nearestPoint, type Triple } from '#engine';
import { labelOf } from '#words/labels.ts';
import type { Commit } from '#ui/forms/useCommit.ts';
import styles from './DecisionMap.module.css';
import { MapDrawing } from './MapDrawing.tsx';
import { MapPoint } from './MapPoint.tsx';
import type { MapAreas } from './mapAreas.ts';
import { sharesAt } from './mapShape.ts';
import { usePress } from './usePress.ts';
import { sayPoint } from '#words/map/point.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const LARGE_STEP = 5;

interface Props {
  readonly map: MapAreas;
  readonly point: Triple;
  readonly start: Triple;
  readonly commit: Commit<Triple>;
}

/** Shows the triangle and its point, which can be dragged, placed with a press, or moved with keys. */
export function MapFace({ map, point, start, commit }: Props) {
  const decision = useDecision();
  const hint = useId();
  const face = useRef<HTMLDivElement>(null);
  const { corners, sum } = map.plane;
  const [top, left, right] = corners.map((id) => labelOf(decision.questions, id));
  const moveTo = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
    const box = face.current?.getBoundingClientRect();
    if (!box) return;
    const to = nearestPoint(sharesAt({ x: (clientX - box.x) / box.width, y: (clientY - box.y) / box.height }), sum);
    if (to.join() !== point.join()) commit.move(to);
  };
  const take = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    commit.hold(event, point);
  };
  const drag = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
  };
  const press = usePress((event) => {
    moveTo(event);
    commit.settle();
  });
  const moveByKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (!direction && event.key !== 'Home') return;
    event.preventDefault();
    commit.move(direction ? moved(point, direction, event.shiftKey ? LARGE_STEP : 1) : start);
  };
  return (
    <div>
      <p className={styles.top}>{top}</p>
      <div ref={face} className={styles.face} {...press}>
        <MapDrawing map={map} start={start} />
        <MapPoint
          at={point}
          aria-label={`Point of the map: ${sayPoint(decision, corners, point)}`}
          aria-describedby={hint}
          onPointerDown={take}
          onPointerMove={drag}
          onKeyDown={moveByKey}
          onBlur={commit.settle}
        />
      </div>
      <p className={styles.lower}>
        <span>{`${left} `}</span>
        <span>{right}</span>
      </p>
      <Hints id={hint} />
    </div>
  );
}

/** Explains how to read the map and, under `id`, how to move its point. */
function Hints({ id }: { readonly id: string }) {
  return (
    <>
      <p className={styles.hint}>
        The hatched band along a border is where the lead is under two points: too close to call. Thin lines join points
        with the same lead.
      </p>
      <p id={id} className={styles.hint}>
        Drag the point, or press where it should go. Arrow keys move it by 0.1, with Shift by 0.5; Home takes it back to
        the start.
      </p>
    </>
  );
}
