import { memo } from 'react';
import { OptionName } from '#charts/OptionName.tsx';
import { optionLabel, slotOf } from '#words/labels.ts';
import styles from './DecisionMap.module.css';
import type { MapAreas } from './mapAreas.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly map: MapAreas;
}

/** Whose the areas are, and how much of the map they take. */
export const MapLegend = memo(function MapLegend({ map }: Props) {
  const decision = useDecision();
  return (
    <ul role="list" className={styles.legend}>
      {map.areas.map(({ options, perCent }) => (
        <li key={options.join()}>
          {options.map((option) => (
            <OptionName key={option} slot={slotOf(decision, option)} label={optionLabel(decision, option)} />
          ))}{' '}
          {sayShare(perCent)} of the map
        </li>
      ))}
    </ul>
  );
});

/** An area that is too small for a whole per cent is still there. */
export function sayShare(perCent: number): string {
  return perCent === 0 ? 'under 1%' : `${perCent}%`;
}
