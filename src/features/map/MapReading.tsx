import { MOST_IMPORTANCE, nearestBorder, type Triple } from '#engine';
import { joinWords } from '#lib/english.ts';
import { useMovingEvaluation } from '#parts/SessionContext.tsx';
import { labelOf, optionLabel } from '#words/labels.ts';
import styles from './DecisionMap.module.css';
import type { MapAreas } from './mapAreas.ts';
import { OneColour } from './OneColour.tsx';
import { sayBorder, sayPoint } from '#words/map/point.ts';
import { sayStanding } from '#words/lead.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly map: MapAreas;
  readonly point: Triple;
}

/** What the map says at its point, in words. */
export function MapReading({ map, point }: Props) {
  const decision = useDecision();
  const { plane } = map;
  const evaluation = useMovingEvaluation();
  const border = nearestBorder(plane, point);
  return (
    <div className={styles.reading}>
      <p>
        <strong>{sayStanding(decision, evaluation)}</strong> {sayPoint(decision, plane.corners, point)}.
      </p>
      <p>
        {border ? (
          sayBorder(decision, plane, { ...border, from: point })
        ) : (
          <OneColour plane={plane} options={evaluation.ranking.slice(0, 1)} />
        )}
      </p>
      {evaluation.ruledOut.map(({ option, by }) => (
        <p key={option}>
          {optionLabel(decision, option)} has no area:{' '}
          {joinWords(
            by.map(({ question }) => labelOf(decision.questions, question)),
            'and',
          )}{' '}
          {by.length === 1 ? 'rules' : 'rule'} it out
          {by.some(({ question }) => plane.corners.includes(question)) && ', however little that counts here'}.
        </p>
      ))}
      {plane.sum > MOST_IMPORTANCE && (
        <p>Out of reach is what is hatched at a corner: no answer counts more than 12 times.</p>
      )}
    </div>
  );
}
