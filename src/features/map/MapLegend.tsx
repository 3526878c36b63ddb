import { memo } from 'react';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { sayShareOfMap } from '#words/map/areas.ts';
import styles from './DecisionMap.module.css';
import type { MapAreas } from './mapAreas.ts';

interface Props {
  readonly map: MapAreas;
}

/** Lists the option of each area and the share of the map that it covers. */
export const MapLegend = memo(function MapLegend({ map }: Props) {
  return (
    <ul role="list" className={styles.legend}>
      {map.areas.map(({ options, perCent }) => (
        <li key={options.join()}>
          {options.map((option) => (
            <OptionTag key={option} option={option} />
          ))}
          <span>{` ${sayShareOfMap(perCent)}`}</span>
        </li>
      ))}
    </ul>
  );
});
