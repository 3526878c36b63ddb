import { useMemo, useState } from 'react';
import { mapPlane, type MapPlane, pointOf, type Triple } from '#engine';
import { useActions, useMovingReading } from '#parts/context/SessionContext.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { useCommit } from '#ui/forms/useCommit.ts';
import { CornerSelects } from './CornerSelects.tsx';
import styles from './DecisionMap.module.css';
import { MapFace } from './MapFace.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapMoves } from './MapMoves.tsx';
import { MapReading } from './MapReading.tsx';
import { MapTables } from './MapTables.tsx';
import { areasOn } from './mapAreas.ts';
import { countsAt } from '#words/map/point.ts';
import { type MapView, useMapView, useStablePlane } from './useMapView.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Shows a triangle of three questions, coloured by the option in front, with a point that can be moved. */
export function DecisionMap() {
  const decision = useDecision();
  const reading = useMovingReading();
  const view = useMapView(decision, reading);
  const plane = view && mapPlane(decision, reading, view.corners);
  return plane && <Drawn plane={plane} view={view} />;
}

interface Props {
  readonly plane: MapPlane;
  readonly view: MapView;
}

function Drawn({ plane, view: { corners, start, choose } }: Props) {
  const { hold, release } = useActions();
  const commit = useCommit<Triple>({ onMove: (to) => hold(countsAt(corners, to)), onCommit: release });
  const [isListed, setIsListed] = useState(false);
  const steady = useStablePlane(plane);
  const map = useMemo(() => areasOn(steady), [steady]);
  const point = pointOf(useMovingReading(), corners);
  return (
    <div className={styles.map}>
      <MapFace map={map} point={point} start={start} commit={commit} />
      <MapReading map={map} point={point} />
      <MapLegend map={map} />
      <MapMoves corners={corners} point={point} start={start} onMove={commit.move} onLeave={commit.settle} />
      <CornerSelects corners={corners} onChoose={choose} />
      <Disclosure summary="The map as a table" onToggle={setIsListed}>
        {isListed && <MapTables map={map} point={point} />}
      </Disclosure>
    </div>
  );
}
