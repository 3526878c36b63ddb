import { MOST_IMPORTANCE, type Triple } from '#engine';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useMovingEvaluation, useMovingReading } from '#parts/context/SessionContext.tsx';
import { sayStanding } from '#words/lead.ts';
import { sayNearestBorder, sayNoArea } from '#words/map/border.ts';
import { sayPoint } from '#words/map/point.ts';
import styles from './DecisionMap.module.css';
import type { MapAreas } from './mapAreas.ts';

interface Props {
  readonly map: MapAreas;
  readonly point: Triple;
}

/** Describes the map at its point in words. */
export function MapReading({ map: { plane }, point }: Props) {
  const decision = useDecision();
  const reading = useMovingReading();
  const evaluation = useMovingEvaluation();
  return (
    <div className={styles.reading}>
      <p>
        <strong>{sayStanding(decision, evaluation)}</strong>
        <span>{` ${sayPoint(decision, plane.corners, point)}.`}</span>
      </p>
      <p>{sayNearestBorder({ decision, reading, plane }, point)}</p>
      {evaluation.ruledOut.map((ruledOut) => (
        <p key={ruledOut.option}>{sayNoArea(decision, plane, ruledOut)}</p>
      ))}
      {plane.sum > MOST_IMPORTANCE && (
        <p>Out of reach is what is hatched at a corner: no answer counts more than 12 times.</p>
      )}
    </div>
  );
}
