import { memo } from 'react';
import { type Corners, possibleCorners } from '#engine';
import { useReading } from '#parts/context/SessionContext.tsx';
import { labelOf } from '#words/labels.ts';
import { Select } from '#ui/forms/Select.tsx';
import styles from './DecisionMap.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

const PLACES = ['Top corner', 'Left corner', 'Right corner'];

interface Props {
  readonly corners: Corners;
  readonly onChoose: (corners: Corners) => void;
}

/** Selects the question of each corner. Choosing the question of another corner swaps the two. */
export const CornerSelects = memo(function CornerSelects({ corners, onChoose }: Props) {
  const decision = useDecision();
  const options = possibleCorners(decision, useReading()).map((id) => ({
    value: id,
    label: labelOf(decision.questions, id),
  }));
  return (
    <div className={styles.corners} data-view="">
      {corners.map((id, corner) => (
        <Select
          key={PLACES[corner]}
          label={PLACES[corner] ?? ''}
          value={id}
          options={options}
          onChange={(chosen) => onChoose(traded(corners, id, chosen))}
        />
      ))}
    </div>
  );
});

function traded([top, left, right]: Corners, old: string, chosen: string): Corners {
  const turn = (id: string) => (id === old ? chosen : id === chosen ? old : id);
  return [turn(top), turn(left), turn(right)];
}
