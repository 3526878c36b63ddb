import type { Triple } from '#engine';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useMovingReading } from '#parts/context/SessionContext.tsx';
import { PlainTable } from '#ui/page/PlainTable.tsx';
import { areaTable, borderTable, leadTable } from '#words/map/areas.ts';
import styles from './DecisionMap.module.css';
import type { MapAreas } from './mapAreas.ts';

interface Props {
  readonly map: MapAreas;
  readonly point: Triple;
}

/** Shows the numbers that the map draws. */
export function MapTables({ map: { areas, borders, plane }, point }: Props) {
  const decision = useDecision();
  const reading = useMovingReading();
  return (
    <div className={styles.tables}>
      <PlainTable {...areaTable(decision, plane, areas)} />
      {borders.length > 0 && <PlainTable {...borderTable(decision, plane, borders)} />}
      <PlainTable {...leadTable(decision, reading, { plane, point })} />
    </div>
  );
}
